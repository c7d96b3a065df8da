package org.rejoinder.web;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/**
 * Gives out ids: UUIDs of version 7 (RFC 9562). Later ids of one process are greater, also within a millisecond, and
 * none can be guessed from another. Thread-safe.
 */
@Singleton
public class Ids {

    private final TimeOrderedEpochFactory factory;

    @Inject
    Ids(Clock clock) {
        factory = TimeOrderedEpochFactory.builder()
                .withClock(clock)
                .withIncrementPlusN()
                .build();
    }

    /** A new id, greater than every earlier one of this process. */
    public UUID next() {
        return factory.create();
    }
}
