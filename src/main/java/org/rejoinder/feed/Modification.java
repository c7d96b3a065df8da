package org.rejoinder.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * When something changed last, as HTTP tells it: in whole seconds. A change of this moment may be followed by another one in
 * the same second, which nobody could tell from it; so a date is told, and believed, only after a while.
 *
 * @param change the last change
 * @param now when that was asked for
 */
record Modification(Instant change, Instant now) {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    /** Whether who has seen this date has seen everything. */
    boolean isSettled() {
        return change.isBefore(now.minus(A_WHILE));
    }

    /**
     * Whether who asks with this date has seen everything.
     *
     * @param date the value of {@code If-Modified-Since}; one that can't be read counts for nothing
     */
    boolean isKnownTo(String date) {
        try {
            Instant seen = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from);
            return isSettled() && !seen.isBefore(told());
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /** The date to tell: that of the change, or an earlier one, after which it is asked for again. */
    Instant told() {
        return (isSettled() ? change : now.minus(A_WHILE)).truncatedTo(ChronoUnit.SECONDS);
    }
}
