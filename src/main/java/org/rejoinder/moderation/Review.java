package org.rejoinder.moderation;

import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.text.Markdown;

/**
 * A comment under review as its page shows it.
 *
 * @param html what it says, safe
 * @param verdict what can be decided now
 */
record Review(
        UUID comment, String status, String html, Verdict verdict, boolean decidable, List<LoggedDecision> history) {

    static Review of(Comment comment, List<LoggedDecision> history) {
        return new Review(
                comment.id(),
                comment.status().word(),
                Markdown.html(comment.body()),
                comment.isVisible() ? Verdict.HIDE : Verdict.RESTORE,
                comment.isVisible() || comment.isHidden(),
                history);
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return List.of(Reason.values());
    }
}
