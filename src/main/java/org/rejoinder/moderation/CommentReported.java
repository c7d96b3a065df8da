package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** A comment was reported. For moderators only: nobody else is to learn of it, nor who it was. */
public record CommentReported(UUID comment, Place where, Optional<UUID> by) implements Happening {

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
        return by;
    }
}
