package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;

/** What a round is for, in the order of a debate. */
public enum RoundKind {
    /** Everybody reads, and nobody writes. */
    READING("Reading", "Read the text. Nobody writes yet."),
    /** Each side says what speaks for it. */
    OPENING("Opening", "Each side makes its case at the paragraphs."),
    /** Each side answers comments of the other, and says first what it answers. */
    REBUTTAL("Rebuttal", "Answer the other side: restate the point in one line, then reply."),
    /** Each side argues for the other one, before it closes for its own. */
    SWITCH("Switch of sides", "Each side argues for the other one."),
    /** Each side sums up. */
    CLOSING("Closing", "Each side sums up."),
    /** Nobody writes; everybody votes for the second time. */
    VOTE("Vote", "Vote again. Nobody writes any more.");

    private final String label;
    private final String task;

    RoundKind(String label, String task) {
        this.label = label;
        this.task = task;
    }

    @JsonCreator
    static RoundKind of(String word) {
        return OneOf.of(values(), RoundKind::word, "rounds", word);
    }

    /** Whether the two sides write in it. */
    boolean isForWriting() {
        return this != READING && this != VOTE;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Phrases.it(label);
    }

    /** What there is to do, in a sentence. */
    public String task() {
        return Phrases.it(task);
    }
}
