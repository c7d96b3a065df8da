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

    /** Everything that was said on a paragraph in a room, in every state, oldest first. */
    @Transactional
    public List<Said> on(UUID paragraph, UUID room) {
        return comments.allOn(paragraph, room).stream().map(Said::of).toList();
    }

    /** Everything that was said on an article in a room, in every state, oldest first. */
    @Transactional
    public List<Said> of(UUID article, UUID room) {
        return comments.allIn(article, room).stream().map(Said::of).toList();
    }

    /** Everything that a person said on an article in a room, in every state, oldest first. */
    @Transactional
    public List<Said> by(UUID author, UUID article, UUID room) {
        return comments.allBy(author, article, room).stream().map(Said::of).toList();
    }

    /** Everything that was said in a room, in every state, oldest first. */
    @Transactional
    public List<Said> of(UUID room) {
        return comments.allIn(room).stream().map(Said::of).toList();
    }
}
