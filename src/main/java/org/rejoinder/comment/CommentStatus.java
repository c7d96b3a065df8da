package org.rejoinder.comment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a comment stands on its way; only a visible one is read by everybody in its room. */
public enum CommentStatus {
    /** Everybody in the room reads it. */
    VISIBLE,
    /** Waits for a moderator's approval. */
    PENDING,
    /** A moderator took it from view; the text is kept and can be restored. */
    HIDDEN,
    /** A moderator did not approve it. */
    REJECTED,
    /** Removed for good, the text too. */
    REMOVED,
    /** Its author took it back, the text too. */
    WITHDRAWN;

    /** Whether the words are erased. */
    public boolean isGone() {
        return this == REMOVED || this == WITHDRAWN;
    }

    /** The name outside the program, in small letters. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
