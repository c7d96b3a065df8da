package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All that was said in a small room, for those who keep its records; whether somebody may is for the caller to know. */
@Singleton
public class Minutes {

    private final Comments comments;

    @Inject
    Minutes(Comments comments) {
        this.comments = comments;
    }

    /** Everything that was said in a room, in every state, oldest first. */
    @Transactional
    public List<Said> of(UUID room) {
        return comments.allIn(room).stream().map(Said::of).toList();
    }
}
