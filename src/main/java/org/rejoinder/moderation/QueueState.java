package org.rejoinder.moderation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.OneOf;
import org.rejoinder.web.Refusal;

/** One of the lists that moderators work through. */
enum QueueState {
    /** Somebody has reported it. */
    REPORTED("Reported"),
    /** Waits for approval. */
    PENDING("Pending"),
    /** Visible, and nobody has looked at it. */
    UNREVIEWED("Unreviewed"),
    /** Visible, and looked at. */
    APPROVED("Approved"),
    /** Not visible by a moderator's decision. */
    REJECTED("Rejected");

    private final String label;

    QueueState(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return Phrases.it(label);
    }

    /** The name outside the program, in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<CommentStatus> statuses() {
        return switch (this) {
            case REPORTED -> List.of();
            case PENDING -> List.of(CommentStatus.PENDING);
            case UNREVIEWED, APPROVED -> List.of(CommentStatus.VISIBLE);
            case REJECTED -> List.of(CommentStatus.REJECTED, CommentStatus.HIDDEN, CommentStatus.REMOVED);
        };
    }

    /** Whether there is something to decide: the oldest first. What is decided stands newest first. */
    boolean isOpen() {
        return this != APPROVED && this != REJECTED;
    }

    /**
     * The list with this word; that of what was reported if it is absent.
     *
     * @throws Refusal with status 400 if there is none
     */
    static QueueState named(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return REPORTED;
        }
        return OneOf.of(values(), QueueState::word, "state", word);
    }
}
