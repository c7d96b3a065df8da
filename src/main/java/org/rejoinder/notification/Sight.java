package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Outlooks;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;

/** Says what a person may be told of at this moment. */
@Singleton
class Sight {

    private final Rooms rooms;
    private final Newsstand newsstand;
    private final Outlooks outlooks;

    @Inject
    Sight(Rooms rooms, Newsstand newsstand, Outlooks outlooks) {
        this.rooms = rooms;
        this.newsstand = newsstand;
        this.outlooks = outlooks;
    }

    /** Whether everybody in the room of a comment reads it, and the person is in that room. */
    boolean isOpen(Comment comment, Account person) {
        return comment.isVisible()
                && isIn(comment.roomId(), person)
                && outlooks.shows(comment, Optional.of(person))
                && isPublished(comment);
    }

    boolean isPublished(Comment comment) {
        return newsstand.published(comment.articleId()).isPresent();
    }

    /** Those of these rooms that the person is in. */
    List<UUID> open(List<UUID> all, Account person) {
        return all.stream().filter(room -> isIn(room, person)).toList();
    }

    /** Whether the person is in a room. */
    boolean isIn(UUID room, Account person) {
        return room.equals(Room.PUBLIC) || rooms.isOpenTo(room, Optional.of(person));
    }
}
