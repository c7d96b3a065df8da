package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/**
 * A comment of a class was reported as illegal: from now on the moderators of the site see this one comment too. Those who
 * moderate the class are to be told.
 */
public record CommentEscalated(UUID comment, Place where, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("comment", comment);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
