package org.rejoinder.classroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** What somebody thinks of a paragraph. */
public enum Position {
    AGREE,
    UNSURE,
    DISAGREE;

    /**
     * The position of this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Position of(@Nullable String word) {
        return OneOf.of(values(), Position::word, "position", word);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
