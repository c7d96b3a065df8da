package org.rejoinder.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment with the first part of what answers it. Built by {@link Growth}; not to be changed afterwards.
 */
final class Branch {

    private final Comment comment;
    private final boolean paged;
    private final List<Branch> replies = new ArrayList<>();

    Branch(Comment comment) {
        this(comment, false);
    }

    private Branch(Comment comment, boolean paged) {
        this.comment = comment;
        this.paged = paged;
    }

    /** A comment whose direct replies the page itself shows part by part. */
    static Branch paged(Comment comment) {
        return new Branch(comment, true);
    }

    void add(Branch reply) {
        replies.add(reply);
    }

    Comment comment() {
        return comment;
    }

    List<Branch> replies() {
        return replies;
    }

    /** How many direct replies stand in the discussion but not in this part of it, and have to be led to from here. */
    int furtherReplies() {
        return paged ? 0 : Math.max(0, comment.replyCount() - replies.size());
    }
}
