package org.rejoinder.moderation;

import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Hold;
import org.rejoinder.text.Markdown;

/**
 * A comment under review as its page shows it.
 *
 * @param html what it says, safe
 * @param because why it had to wait; empty if it hadn't
 * @param verdicts what can be decided now
 */
record Review(
        UUID comment,
        String status,
        String html,
        String because,
        List<Verdict> verdicts,
        List<LoggedDecision> history) {

    static Review of(Comment comment, List<LoggedDecision> history) {
        return new Review(
                comment.id(),
                comment.status().word(),
                Markdown.html(comment.body()),
                comment.hold().map(Hold::because).orElse(""),
                verdicts(comment),
                history);
    }

    private static List<Verdict> verdicts(Comment comment) {
        Verdict lock = comment.isLocked() ? Verdict.UNLOCK : Verdict.LOCK;
        return switch (comment.status()) {
            case VISIBLE ->
                comment.isReviewed()
                        ? List.of(Verdict.HIDE, Verdict.REMOVE, lock)
                        : List.of(Verdict.HIDE, Verdict.APPROVE, Verdict.REMOVE, lock);
            case PENDING -> List.of(Verdict.APPROVE, Verdict.REJECT, Verdict.REMOVE);
            case HIDDEN, REJECTED -> List.of(Verdict.RESTORE, Verdict.REMOVE);
            case REMOVED, WITHDRAWN -> List.of();
        };
    }

    /** Whether anything can be decided. */
    public boolean isDecidable() {
        return !verdicts.isEmpty();
    }

    /** Whether it waits for approval. */
    public boolean isPending() {
        return status.equals(CommentStatus.PENDING.word());
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return List.of(Reason.values());
    }
}
