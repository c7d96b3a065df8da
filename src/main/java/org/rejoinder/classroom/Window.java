package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * When an assignment is written.
 *
 * @param dueAt what comes later is late; null for never
 * @param cutoffAt nothing comes any more from here on; null for never
 */
@Embeddable
record Window(
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "due_at") @Nullable Instant dueAt,
        @Column(name = "cutoff_at") @Nullable Instant cutoffAt) {

    /**
     * The same, if its times follow each other.
     *
     * @throws Refusal with status 400 naming the field at fault
     */
    Window checked() {
        if (dueAt != null && !dueAt.isAfter(startsAt)) {
            throw Refusal.invalid("dueAt", "It is due after it starts.");
        }
        if (cutoffAt != null && !cutoffAt.isAfter(startsAt)) {
            throw Refusal.invalid("cutoffAt", "It ends after it starts.");
        }
        if (cutoffAt != null && dueAt != null && cutoffAt.isBefore(dueAt)) {
            throw Refusal.invalid("cutoffAt", "It ends when it is due, or later.");
        }
        return this;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean isOver(Instant now) {
        return cutoffAt != null && !now.isBefore(cutoffAt);
    }

    boolean isLate(Instant at) {
        return dueAt != null && at.isAfter(dueAt);
    }
}
