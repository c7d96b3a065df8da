package org.rejoinder.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** What is decided about a comment. */
public enum Verdict {
    /** Takes it from view. */
    HIDE,
    /** Puts it back. */
    RESTORE;

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the log, after the moderator's name. */
    public String label() {
        return this == HIDE ? "hid" : "restored";
    }

    /**
     * The verdict with this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Verdict parse(@Nullable String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("decision", "One of hide, restore."));
    }
}
