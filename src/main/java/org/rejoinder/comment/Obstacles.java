package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says before anybody writes what nobody can answer any more, so that no form is offered there. */
@Singleton
class Obstacles {

    static final String GONE = "The comment that you answer is gone.";
    static final String LOCKED = "A moderator has locked this thread: it takes no further replies.";

    private final Comments comments;

    @Inject
    Obstacles(Comments comments) {
        this.comments = comments;
    }

    /** Why nothing more may be said here, or in answer to this comment; empty if it may. */
    String to(ParagraphPlace place, Optional<Comment> parent) {
        return place.closing().isEmpty() ? parent.map(this::to).orElse("") : place.closing();
    }

    private String to(Comment parent) {
        if (!parent.isVisible()) {
            return GONE;
        }
        boolean locked = parent.isLocked()
                || comments.findByIdOptional(parent.threadId())
                        .filter(Comment::isLocked)
                        .isPresent();
        return locked ? LOCKED : "";
    }
}
