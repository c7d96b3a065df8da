package org.rejoinder.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the log, committed and on disk.
 *
 * @param position its place in the log: lines that one transaction could see have lower positions than its own
 * @param type the name of what happened, as {@code CommentPosted}
 */
public record LoggedEvent(
        long position, String type, Subject subject, Optional<Place> place, Optional<UUID> actor, Instant occurredAt) {}
