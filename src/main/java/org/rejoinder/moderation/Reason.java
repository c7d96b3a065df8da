package org.rejoinder.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** Why something was decided about a comment. */
public enum Reason {
    ABUSE("Abuse"),
    HATE("Hate"),
    SPAM("Spam"),
    OFF_TOPIC("Off topic"),
    PRIVATE_INFORMATION("Private information"),
    ILLEGAL("Illegal content"),
    MISTAKE("The earlier decision was a mistake"),
    OTHER("Another reason");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    /** Whether a reader may give it for a report. */
    boolean isForReports() {
        return this != MISTAKE;
    }

    /** The words of those that readers may give. */
    static String forReports() {
        return Arrays.stream(values())
                .filter(Reason::isForReports)
                .map(Reason::word)
                .collect(Collectors.joining(", "));
    }

    /** As a person reads it. */
    public String label() {
        return Phrases.it(label);
    }

    /** The name outside the program, in small letters with hyphens. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The reason with this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Reason parse(@Nullable String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("reason", "Give a reason: one of " + words() + "."));
    }

    private static String words() {
        return Arrays.stream(values()).map(Reason::word).collect(Collectors.joining(", "));
    }
}
