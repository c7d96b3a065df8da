package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.UUID;

/** Clears rooms of all that was said in them. */
@Singleton
public class RoomClearing {

    private final Comments comments;
    private final Writing writing;

    @Inject
    RoomClearing(Comments comments, Writing writing) {
        this.comments = comments;
        this.writing = writing;
    }

    /** Erases the words, quotes and versions of all comments of a room, and who wrote them, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clear(UUID room, UUID by) {
        writing.forget(
                comments.allIn(room).stream()
                        .sorted(Comparator.comparing(Comment::paragraphId))
                        .toList(),
                by);
    }
}
