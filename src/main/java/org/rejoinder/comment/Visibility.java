package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/**
 * Takes comments from view, lets them into view and puts them back, for those who decide about them. Joins the caller's
 * transaction; each refuses with status 409 what the comment's state forbids.
 */
@Singleton
public class Visibility {

    /** How a comment stood before a decision. */
    public record Before(CommentStatus status, boolean reviewed) {}

    private final Tree tree;
    private final CommentVersions versions;
    private final EventLog log;

    @Inject
    Visibility(Tree tree, CommentVersions versions, EventLog log) {
        this.tree = tree;
        this.versions = versions;
        this.log = log;
    }

    /** How a comment stands now that nobody else can change it until the end of the transaction. */
    @Transactional
    public Before hold(Comment seen) {
        Comment current = tree.hold(seen).comment();
        return new Before(current.status(), current.isReviewed());
    }

    /**
     * Takes a visible comment from view. Its text stays for those who review it, its place for its replies.
     *
     * @throws Refusal with status 409 if it isn't visible
     */
    @Transactional
    public void hide(Comment seen, UUID moderator) {
        change(seen, Comment::hide);
        log.append(new CommentHidden(seen.id(), seen.place(), moderator));
    }

    /**
     * Puts a hidden or rejected comment in its place.
     *
     * @throws Refusal with status 409 if it is neither
     */
    @Transactional
    public void restore(Comment seen, UUID moderator) {
        change(seen, Comment::restore);
        log.append(new CommentRestored(seen.id(), seen.place(), moderator));
    }

    /** Takes a comment from view until a moderator has looked at it; one that was looked at as it is stays. */
    @Transactional
    public void awaitReview(Comment seen, Hold hold, UUID by) {
        Comment current = tree.hold(seen).comment();
        if (current.isVisible() && !current.isReviewed()) {
            change(seen, comment -> comment.hold(hold));
            log.append(new CommentHeld(seen.id(), seen.place(), by));
        }
    }

    /**
     * Lets everybody read a comment that waited; of a visible one it notes that it was looked at.
     *
     * @throws Refusal with status 409 if it is approved already, or was decided about otherwise
     */
    @Transactional
    public void approve(Comment seen, UUID moderator) {
        boolean appears = change(seen, Comment::approve) > 0;
        if (appears) {
            log.append(new CommentApproved(seen.id(), seen.place(), moderator));
        }
    }

    /**
     * Keeps a comment that waited from view.
     *
     * @throws Refusal with status 409 if it doesn't wait
     */
    @Transactional
    public void reject(Comment seen, UUID moderator) {
        change(seen, Comment::reject);
        log.append(new CommentRejected(seen.id(), seen.place(), moderator));
    }

    /**
     * Removes a comment for good: its words, its quote and its earlier versions are erased.
     *
     * @throws Refusal with status 409 if it is gone already
     */
    @Transactional
    public void remove(Comment seen, UUID moderator) {
        change(seen, Comment::remove);
        versions.erase(seen.id());
        log.append(new CommentRemoved(seen.id(), seen.place(), moderator));
    }

    /** Allows no further replies to a comment, or allows them again. */
    @Transactional
    public void lockReplies(Comment seen, boolean locked) {
        change(seen, comment -> comment.lockReplies(locked));
    }

    /** Takes the last decision back: the comment stands as it stood before. */
    @Transactional
    public void putBack(Comment seen, Before before, UUID moderator) {
        int change = change(seen, comment -> comment.putBack(before.status(), before.reviewed()));
        if (change > 0) {
            log.append(new CommentRestored(seen.id(), seen.place(), moderator));
        } else if (change < 0) {
            log.append(new CommentHidden(seen.id(), seen.place(), moderator));
        }
    }

    /** How many comments more are visible afterwards: 1, 0 or -1. */
    private int change(Comment seen, Consumer<Comment> verb) {
        Tree.Held held = tree.hold(seen);
        boolean wasVisible = held.comment().isVisible();
        verb.accept(held.comment());
        int visible = Boolean.compare(held.comment().isVisible(), wasVisible);
        tree.settle(held, visible);
        return visible;
    }
}
