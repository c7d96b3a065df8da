package org.rejoinder.debate;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** The plan of a debate, or its clock, was changed. */
public record DebateMoved(UUID debate, Place where, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("debate", debate);
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
