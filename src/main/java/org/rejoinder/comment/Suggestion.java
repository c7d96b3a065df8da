package org.rejoinder.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** What became of the correction that a comment suggests. */
public enum Suggestion {
    /** No editor has answered. */
    OPEN("open"),
    /** It led to a correction. */
    DONE("led to a correction"),
    /** The editors leave the text as it is. */
    DECLINED("not taken up");

    private final String label;

    Suggestion(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return Phrases.it(label);
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with this word.
     *
     * @throws Refusal with status 400 naming {@code state} if there is none
     */
    @JsonCreator
    static Suggestion parse(@Nullable String word) {
        return OneOf.of(values(), Suggestion::word, "state", word);
    }
}
