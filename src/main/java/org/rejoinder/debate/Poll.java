package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.rejoinder.web.Refusal;

/** The two votes of a debate. */
public enum Poll {
    BEFORE,
    AFTER;

    /**
     * The vote of this word.
     *
     * @throws Refusal with status 404 if there is none
     */
    static Poll of(String word) {
        return Stream.of(values())
                .filter(poll -> poll.word().equals(word))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
