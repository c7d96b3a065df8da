package org.rejoinder.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the application under test: the real one, until a test moves it forward. Who moves it puts it right again. */
public final class MovedTime {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    private MovedTime() {}

    public static void forward(Duration by) {
        AHEAD.updateAndGet(by::plus);
    }

    public static void putRight() {
        AHEAD.set(Duration.ZERO);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    static Clock clock() {
        InstantSource moved = () ->
                PastTime.set().orElseGet(() -> Instant.now().plus(AHEAD.get())).truncatedTo(ChronoUnit.MICROS);
        return moved.withZone(ZoneOffset.UTC);
    }
}
