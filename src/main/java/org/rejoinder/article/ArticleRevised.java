package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** The text of an article changed: it has a new revision. */
public record ArticleRevised(UUID article, UUID revision, Optional<UUID> actor) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("revision", revision);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.article(article));
    }
}
