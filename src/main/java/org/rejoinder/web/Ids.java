package org.rejoinder.web;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Gives out ids: UUIDs of version 7 (RFC 9562). Later ids of one process are greater, also within a millisecond, and
 * none can be guessed from another. Thread-safe.
 */
@Singleton
public class Ids {

    private final TimeOrderedEpochFactory factory;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    @Inject
    Ids(Clock clock) {
        factory = TimeOrderedEpochFactory.builder()
                .withClock(onwards(clock).withZone(ZoneOffset.UTC))
                .withIncrementPlusN()
                .build();
    }

    /** The clock, but for the time after it was set back: lists are read in the order of their ids. */
    private InstantSource onwards(Clock clock) {
        return () -> latest.accumulateAndGet(clock.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** A new id, greater than every earlier one of this process. */
    public UUID next() {
        return factory.create();
    }
}
