package org.rejoinder.comment;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment with the first part of what answers it. Built by {@link Growth}; not to be changed afterwards.
 */
final class Branch {

    private final Comment comment;
    private final List<Branch> replies = new ArrayList<>();

    Branch(Comment comment) {
        this.comment = comment;
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

    /** How many direct replies stand in the discussion but not in this part of it. */
    int furtherReplies() {
        return Math.max(0, comment.replyCount() - replies.size());
    }
}
