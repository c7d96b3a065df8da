package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rejoinder.room.Room;

/** The debates that comments belong to, if any; templates read it as {@code inject:sides}. */
@Named("sides")
@Singleton
public class Sides {

    private final List<CommentSides> debates;

    @Inject
    Sides(@All List<CommentSides> debates) {
        this.debates = debates;
    }

    /** The sides of comments of one room, by their ids. Nobody debates in public. */
    Map<UUID, String> of(Collection<Comment> comments) {
        Map<UUID, String> sides = new HashMap<>();
        comments.stream()
                .findFirst()
                .map(Comment::roomId)
                .filter(room -> !room.equals(Room.PUBLIC))
                .ifPresent(room -> debates.forEach(debate -> sides.putAll(
                        debate.of(comments.stream().map(Comment::id).toList(), room))));
        return sides;
    }

    /** Whether a reply in this room of an article has to restate what it answers. */
    public boolean wantRestatement(UUID article, UUID room) {
        return !room.equals(Room.PUBLIC) && debates.stream().anyMatch(debate -> debate.wantsRestatement(article, room));
    }
}
