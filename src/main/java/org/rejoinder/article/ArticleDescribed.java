package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** What is known about an article besides its text changed: its title, its author, its times. */
public record ArticleDescribed(UUID article, Optional<UUID> actor) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("article", article);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.article(article));
    }
}
