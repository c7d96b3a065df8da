package org.rejoinder.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The clock that everything reads. A test puts its own in this place. */
final class Time {

    private Time() {}

    /** Tells whole microseconds, which both databases keep exactly. ({@link Clock#tick} can't tell milliseconds then.) */
    @Produces
    @Singleton
    static Clock clock() {
        InstantSource microseconds =
                () -> PastTime.set().orElseGet(Instant::now).truncatedTo(ChronoUnit.MICROS);
        return microseconds.withZone(ZoneOffset.UTC);
    }
}
