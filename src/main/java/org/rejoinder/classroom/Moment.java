package org.rejoinder.classroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** When somebody takes a stand: before they write on the paragraph, or again at the end. */
public enum Moment {
    BEFORE,
    AFTER;

    /**
     * The moment of this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Moment of(@Nullable String word) {
        return OneOf.of(values(), Moment::word, "moment", word);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
