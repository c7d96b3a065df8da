package org.rejoinder.event;

import java.util.Optional;
import java.util.UUID;

/**
 * News: a record in the past tense, as {@code CommentPosted}, that a package defines for those below it in the table of
 * packages. {@link EventLog#append} writes it down and tells those who observe it with CDI.
 */
public interface Happening {

    /** The name of the event in the log: the record's, as {@code CommentPosted}. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** What it happened to. */
    Subject subject();

    /** Where it happened, if it has a place. */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** Whose doing it was; empty for the server's own. */
    default Optional<UUID> actor() {
        return Optional.empty();
    }
}
