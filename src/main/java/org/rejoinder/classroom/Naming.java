package org.rejoinder.classroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** By what classmates know each other; the teacher knows everybody by name. */
public enum Naming {
    /** By the name that each joined with. */
    NAME("by name"),
    /** By an alias that stays the same, and nobody but the teacher knows whose it is. */
    ALIAS("by alias"),
    /** Not at all: everybody is the same "Classmate". */
    ANONYMOUS("anonymous");

    private static final String NOBODY = "Classmate";

    private final String label;

    Naming(String label) {
        this.label = label;
    }

    /**
     * The naming of this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Naming of(String word) {
        return OneOf.of(values(), Naming::word, "naming", word);
    }

    /** What classmates read above the words of somebody who has this name and this alias. */
    String shown(String name, String alias) {
        return switch (this) {
            case NAME -> name;
            case ALIAS -> alias;
            case ANONYMOUS -> NOBODY;
        };
    }

    /** Of two the one that tells less. */
    Naming stricter(Naming other) {
        return compareTo(other) < 0 ? other : this;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
