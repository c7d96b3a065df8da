package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Stream;
import org.rejoinder.web.Refusal;

/** What a teacher can do with the clock of a debate. */
public enum Move {
    START,
    PAUSE,
    RESUME,
    /** Makes the present round longer. */
    EXTEND,
    /** Ends the present round. */
    NEXT,
    /** After the end: lets everybody write about the article again. */
    RELEASE;

    @JsonCreator
    static Move of(String word) {
        return Stream.of(values())
                .filter(move -> move.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("move", "One of start, pause, resume, extend, next, release."));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
