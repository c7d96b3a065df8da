package org.rejoinder.moderation;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.room.RoomSign;
import org.rejoinder.room.Rooms;

/** Says by what a moderator knows the people and rooms of what they moderate. */
@Singleton
class Naming {

    /** What a class of others is called. */
    static final String FOREIGN = "a class";

    private final Rooms rooms;
    private final List<RoomModerators> moderators;

    @Inject
    Naming(Rooms rooms, @All List<RoomModerators> moderators) {
        this.rooms = rooms;
        this.moderators = moderators;
    }

    /** The name of the class that a comment was said in; null for the public room. */
    @Nullable
    String ofRoom(Comment comment, Scope scope) {
        if (comment.roomId().equals(Room.PUBLIC)) {
            return null;
        }
        return isForeign(comment, scope)
                ? FOREIGN
                : rooms.sign(comment.roomId()).map(RoomSign::name).orElse(FOREIGN);
    }

    /** Whether a comment is seen for its own sake only: it was reported as illegal in a class of others. */
    boolean isForeign(Comment comment, Scope scope) {
        return !comment.roomId().equals(Room.PUBLIC) && !scope.rooms().contains(comment.roomId());
    }

    /** Somebody in the discussion of a comment: teachers know their students by name, others know nobody of a class. */
    Card.Person person(Account account, Comment comment, Scope scope) {
        if (isForeign(comment, scope)) {
            return new Card.Person(null, Phrases.it("Somebody of the class"));
        }
        String name = known(account, comment).orElse(account.displayName());
        return new Card.Person(account.isStudent() ? null : account.handle(), name);
    }

    private Optional<String> known(Account account, Comment comment) {
        return moderators.stream()
                .flatMap(some -> some.nameOf(comment.roomId(), account.id()).stream())
                .findFirst();
    }
}
