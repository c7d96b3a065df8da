package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.web.OneOf;

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
        return OneOf.of(values(), Move::word, "move", word);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
