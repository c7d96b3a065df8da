package org.rejoinder.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.Neighbour;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.WordDiff;

/**
 * A comment under review as its page shows it.
 *
 * @param html what it says, safe
 * @param because why it had to wait; empty if it hadn't
 * @param verdicts what can be decided now
 * @param body what it says, in Markdown; empty if it can't be edited
 * @param movable whether it can be moved
 * @param reply whether it answers another comment
 * @param paragraphs where it could lie
 * @param changes what its last edit changed; empty if there was none
 * @param thread what stands around it; empty if that is not for the viewer
 */
record Review(
        UUID comment,
        String status,
        String html,
        String because,
        List<Verdict> verdicts,
        String body,
        boolean movable,
        boolean reply,
        List<Choice> paragraphs,
        List<WordDiff.Part> changes,
        List<Neighbour> thread,
        List<LoggedDecision> history) {

    static Review of(
            Comment comment,
            String before,
            List<Choice> paragraphs,
            List<Neighbour> thread,
            List<LoggedDecision> history) {
        return new Review(
                comment.id(),
                Phrases.it(comment.status().word()),
                Markdown.html(comment.body()),
                comment.hold().map(Hold::because).map(Phrases::it).orElse(""),
                verdicts(comment),
                comment.isVisible() || comment.isPending() ? comment.body() : "",
                !comment.status().isGone(),
                comment.parentId().isPresent(),
                paragraphs,
                before.isEmpty() ? List.of() : WordDiff.of(before, comment.body()),
                thread,
                history);
    }

    /** A paragraph that a comment could be moved to. */
    record Choice(UUID id, String label, boolean current) {

        /** As a form sends it. */
        public String value() {
            return id.toString();
        }
    }

    private static List<Verdict> verdicts(Comment comment) {
        List<Verdict> verdicts = new ArrayList<>(
                switch (comment.status()) {
                    case VISIBLE ->
                        comment.isReviewed()
                                ? List.of(Verdict.HIDE, Verdict.REMOVE)
                                : List.of(Verdict.HIDE, Verdict.APPROVE, Verdict.REMOVE);
                    case PENDING -> List.of(Verdict.APPROVE, Verdict.REJECT, Verdict.REMOVE);
                    case HIDDEN, REJECTED -> List.of(Verdict.RESTORE, Verdict.REMOVE);
                    case REMOVED, WITHDRAWN -> List.<Verdict>of();
                });
        if (comment.isVisible()) {
            verdicts.add(comment.isLocked() ? Verdict.UNLOCK : Verdict.LOCK);
        }
        if (comment.isPinned()) {
            verdicts.add(Verdict.UNPIN);
        } else if (comment.isVisible() && comment.parentId().isEmpty()) {
            verdicts.add(Verdict.PIN);
        }
        return verdicts;
    }

    /** Whether the viewer may read it in its place: if it isn't shown to them for its own sake only. */
    public boolean isInPlace() {
        return !thread.isEmpty();
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
