package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** Somebody moderates an article no longer. */
public record ModeratorDismissed(UUID person, UUID article, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", person);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.article(article));
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
