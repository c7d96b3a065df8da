package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;

/**
 * Keeps the counts of a discussion right when a comment comes, goes or comes back. All of it happens under the lock of the
 * discussion, so that two changes at once follow each other. A change touches the comment, the one it answers, the first
 * of its thread and the discussion: never all ancestors of a deep reply, but for placeholders that fall with their last
 * reply.
 */
@Singleton
class Tree {

    /** A comment that may be changed, with the discussion whose lock is held. */
    record Held(Comment comment, Discussion discussion) {}

    private final Comments comments;
    private final Discussions discussions;

    @Inject
    Tree(Comments comments, Discussions discussions) {
        this.comments = comments;
        this.discussions = discussions;
    }

    Discussion lock(Place place) {
        return discussions.locked(place);
    }

    /**
     * The comment as it is now that its discussion is locked.
     *
     * @throws Refusal with status 409 if it was moved to another discussion meanwhile
     */
    Held hold(Comment seen) {
        Discussion discussion = lock(seen.place());
        Comment current = comments.findById(seen.id());
        comments.getEntityManager().refresh(current);
        if (!current.place().equals(seen.place())) {
            throw Refusal.conflict("The comment was moved to another paragraph meanwhile. Load the page again.");
        }
        return new Held(current, discussion);
    }

    Optional<Comment> find(UUID id) {
        return comments.findByIdOptional(id);
    }

    /** Adds a new comment. */
    void plant(Comment comment, Discussion discussion) {
        comments.persist(comment);
        settle(new Held(comment, discussion), comment.isVisible() ? 1 : 0);
    }

    /** Makes the counts right after the comment's status was changed. */
    void settle(Held held, int visibleComments) {
        held.discussion().change(visibleComments);
        climb(held.comment());
    }

    /** Takes a reply with so many standing comments in its branch out from under what it answers. */
    void uproot(Comment top, int standing) {
        top.parentId().map(comments::findById).ifPresent(parent -> count(top, parent, -standing));
    }

    /** Puts a branch with so many standing comments under a comment that it answers from now on. */
    void graft(Comment top, int standing, Comment parent) {
        count(top, parent, standing);
    }

    private void count(Comment top, Comment parent, int standing) {
        comments.findById(parent.threadId()).countThread(standing);
        if (top.stands()) {
            parent.countReplies(Integer.signum(standing));
            climb(parent);
        }
    }

    private void climb(Comment from) {
        Comment current = from;
        int change = current.settle();
        while (change != 0 && current.parentId().isPresent()) {
            comments.findById(current.threadId()).countThread(change);
            Comment parent = comments.findById(current.parentId().get());
            parent.countReplies(change);
            change = parent.settle();
            current = parent;
        }
    }
}
