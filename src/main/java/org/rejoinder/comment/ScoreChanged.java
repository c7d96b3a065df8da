package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Place;
import org.rejoinder.event.Subject;

/** A comment got a vote or lost one. Whose it was stays between the voter and the table of votes. */
public record ScoreChanged(UUID comment, Place where) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("comment", comment);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }
}
