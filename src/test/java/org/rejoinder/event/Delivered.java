package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until somebody has read all of the log that is written so far. */
@Singleton
@Unremovable
public class Delivered {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(5);

    @Inject
    Events events;

    @Inject
    EventCursors cursors;

    @Inject
    EventLog log;

    /** Returns when the reader of this name has read it. */
    public void to(String reader) {
        long start = System.nanoTime();
        while (!QuarkusTransaction.requiringNew().call(() -> hasReadAll(reader))) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Returns when every line that is written so far can be read. */
    public void toTheLog() {
        to(EventCursors.NUMBERING);
        long head = QuarkusTransaction.requiringNew().call(cursors::head);
        long start = System.nanoTime();
        while (log.head() < head) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean hasReadAll(String reader) {
        return events.unnumbered(1).isEmpty() && cursors.position(reader) >= cursors.head();
    }
}
