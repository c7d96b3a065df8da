package org.rejoinder.demo;

import java.time.Duration;
import java.time.Instant;

/**
 * When the cast speaks: in the two days before a time, one after the other, the last of them a quarter of an hour before it.
 *
 * @param lines how many lines there are
 */
record Schedule(Instant end, int lines) {

    /** From when the newspaper is open until the present. */
    static final Duration LENGTH = Duration.ofDays(2);

    private static final Duration SPAN = Duration.ofHours(47);
    private static final Duration REST = Duration.ofMinutes(15);
    private static final Duration AFTERTHOUGHT = Duration.ofMinutes(3);

    /** When a line is spoken, counted from 0. */
    Instant of(int line) {
        return end.minus(REST).minus(SPAN).plus(SPAN.multipliedBy(line).dividedBy(Math.max(1, lines - 1)));
    }

    /** When its speaker, or a moderator, comes back to a line. */
    Instant after(int line) {
        return of(line).plus(AFTERTHOUGHT);
    }
}
