package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** A comment caused a revision; its author ought to be told. */
public record CorrectionMade(UUID article, UUID comment, Optional<UUID> actor) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("comment", comment);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.article(article));
    }
}
