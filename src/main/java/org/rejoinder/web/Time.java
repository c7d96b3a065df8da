package org.rejoinder.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock that everything reads. A test puts its own in this place. */
final class Time {

    private Time() {}

    /** Ticks in microseconds, which both databases keep exactly. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
