package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;

/** Where the modes of places are kept. */
@ApplicationScoped
class PlaceModes implements PanacheRepositoryBase<PlaceMode, UUID> {

    /**
     * The modes that hold at a place, as far as any was set: of the room, and in the public one of the article and the
     * paragraph. How a class talks is for its teachers to say.
     */
    List<PlaceMode> at(Place place) {
        boolean inPublic = Room.PUBLIC.equals(place.room());
        List<UUID> subjects = (inPublic
                        ? Stream.of(place.article(), place.paragraph(), place.room())
                        : Stream.of(place.room()))
                .filter(Objects::nonNull)
                .toList();
        return of(subjects);
    }

    /** Likewise of an article in a room, with its paragraphs: those that take no more comments. */
    List<PlaceMode> shutIn(UUID article, UUID room) {
        List<PostingMode> shut = List.of(PostingMode.CLOSED, PostingMode.LOCKED);
        return Room.PUBLIC.equals(room)
                ? list(
                        "mode in ?1 and (subjectId in ?2"
                                + " or subjectId in (select p.id from Paragraph p where p.articleId = ?3))",
                        shut,
                        List.of(article, room),
                        article)
                : list("mode in ?1 and subjectId = ?2", shut, room);
    }

    List<PlaceMode> of(List<UUID> subjects) {
        return list("subjectId in ?1", subjects);
    }
}
