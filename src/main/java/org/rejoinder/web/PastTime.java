package org.rejoinder.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets something happen at another time than now, as the sample newspaper's discussion of the last days. Only the thread
 * that asks for it sees that time, and only while it is at it: for everybody else the clock is what it is.
 */
public final class PastTime {

    private static final ThreadLocal<@Nullable Instant> SET = new ThreadLocal<>();

    private PastTime() {}

    /** Does something for which the clock stands at this time. */
    public static <T> T at(Instant time, Supplier<T> deed) {
        Instant before = SET.get();
        SET.set(time);
        try {
            return deed.get();
        } finally {
            SET.set(before);
        }
    }

    /** The time that was set for this thread; empty for all that happens now. */
    static Optional<Instant> set() {
        return Optional.ofNullable(SET.get());
    }
}
