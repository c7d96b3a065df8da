package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.room.Room;

/** What is kept from whose eyes. Whoever shows, counts or tells of comments in a room asks here first. */
@Singleton
public class Outlooks {

    private final List<Sight> sights;

    @Inject
    Outlooks(@All List<Sight> sights) {
        this.sights = sights;
    }

    /** How a viewer to whom a room is open sees an article in it. */
    public Outlook of(UUID article, UUID room, Optional<Account> viewer) {
        return room.equals(Room.PUBLIC)
                ? Outlook.PLAIN
                : sights.stream()
                        .flatMap(sight -> sight.outlook(article, room, viewer).stream())
                        .findFirst()
                        .orElse(Outlook.PLAIN);
    }

    /** Whether a viewer to whom its room is open sees a comment. */
    public boolean shows(Comment comment, Optional<Account> viewer) {
        return of(comment.articleId(), comment.roomId(), viewer)
                .shows(comment.paragraphId(), comment.authorId(), viewer.map(Account::id));
    }

    void written(Comment comment, Account author) {
        if (!comment.roomId().equals(Room.PUBLIC)) {
            sights.forEach(sight -> sight.written(comment, author));
        }
    }
}
