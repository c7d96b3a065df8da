package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** What somebody thinks of the motion. */
public enum Choice {
    FOR("For", 1),
    AGAINST("Against", -1),
    UNDECIDED("Undecided", 0);

    private final String label;
    private final int leaning;

    Choice(String label, int leaning) {
        this.label = label;
        this.leaning = leaning;
    }

    /**
     * The choice of this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static Choice of(String word) {
        return OneOf.of(values(), Choice::word, "choice", word);
    }

    /** How far somebody went who thought the other before: above 0 towards the motion, below 0 away from it. */
    int since(Choice before) {
        return leaning - before.leaning;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }
}
