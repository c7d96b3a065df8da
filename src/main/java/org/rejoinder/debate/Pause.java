package org.rejoinder.debate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the clock of a debate stands still.
 *
 * @param until null while it lasts
 */
@Embeddable
record Pause(
        @Column(name = "paused_at") Instant from,
        @Column(name = "resumed_at") @Nullable Instant until) {

    boolean isOpen() {
        return until == null;
    }

    /** How much of it lies before a time. */
    Duration before(Instant now) {
        Instant end = until == null || until.isAfter(now) ? now : until;
        return end.isAfter(from) ? Duration.between(from, end) : Duration.ZERO;
    }
}
