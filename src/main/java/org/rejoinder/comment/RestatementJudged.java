package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** Somebody said whether a comment restates their point fairly, or took that back. */
public record RestatementJudged(UUID comment, Place where, UUID by) implements Happening {

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
