package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** For whom somebody speaks in a debate, if they speak. */
public enum Side {
    FOR("For"),
    AGAINST("Against"),
    /** Reads and votes. */
    AUDIENCE("Audience");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /**
     * The side of this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Side of(String word) {
        return OneOf.of(values(), Side::word, "side", word);
    }

    boolean speaks() {
        return this != AUDIENCE;
    }

    /** The side that it answers; the audience answers nobody. */
    Side opposite() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case AUDIENCE -> AUDIENCE;
        };
    }

    /** The side that it argues for in a round. */
    Side voiceIn(RoundKind round) {
        return round == RoundKind.SWITCH ? opposite() : this;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
