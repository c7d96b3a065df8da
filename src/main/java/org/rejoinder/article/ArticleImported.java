package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** An op-ed came to this server, as a draft at first. */
public record ArticleImported(UUID article, Optional<UUID> actor) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("article", article);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(Place.article(article));
    }
}
