package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;

/** How people come to their sides. The teacher can move them in any case. */
public enum Assignment {
    CHOICE("by choice"),
    /** A coin for each. */
    RANDOM("at random"),
    /** By lot, so that the sides have the same size, or one more. */
    BALANCED("balanced by lot");

    private final String label;

    Assignment(String label) {
        this.label = label;
    }

    @JsonCreator
    static Assignment of(String word) {
        return OneOf.of(values(), Assignment::word, "assignment", word);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
