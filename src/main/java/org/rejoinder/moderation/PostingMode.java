package org.rejoinder.moderation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** How comments are taken at a place. */
public enum PostingMode {
    /** Everybody reads them at once. */
    OPEN("Open"),
    /** A person's first so many comments wait for approval. */
    FIRST("First comments wait"),
    /** Every comment waits for approval. */
    APPROVE("Approve first"),
    /** Each person may post one in so many seconds. */
    SLOW("Slow"),
    /** No more comments; one's own may still be edited and withdrawn. */
    CLOSED("Closed"),
    /** No more comments and no edits. */
    LOCKED("Locked");

    private final String label;

    PostingMode(String label) {
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
     * The mode with this word.
     *
     * @throws Refusal with status 400 if there is none
     */
    @JsonCreator
    static PostingMode parse(@Nullable String word) {
        return OneOf.of(values(), PostingMode::word, "mode", word);
    }
}
