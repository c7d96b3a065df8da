package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.event.Place;

/** Where the modes of places are kept. */
@ApplicationScoped
class PlaceModes implements PanacheRepositoryBase<PlaceMode, UUID> {

    /** The modes that hold at a place: of the article, the paragraph and the room, as far as any was set. */
    List<PlaceMode> at(Place place) {
        List<UUID> subjects = Stream.of(place.article(), place.paragraph(), place.room())
                .filter(Objects::nonNull)
                .toList();
        return of(subjects);
    }

    List<PlaceMode> of(List<UUID> subjects) {
        return list("subjectId in ?1", subjects);
    }
}
