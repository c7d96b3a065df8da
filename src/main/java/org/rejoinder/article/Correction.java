package org.rejoinder.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.TimeText;

/**
 * One revision as its readers see it in the list of changes.
 *
 * @param at when it was saved
 * @param note empty if the editor gave none
 * @param cause the comment that caused it
 * @param credit whose comment that was; empty if they are gone
 */
public record Correction(
        int number,
        boolean current,
        Instant at,
        String note,
        Optional<UUID> cause,
        Optional<String> credit,
        Optional<String> handle) {

    /** When it was saved, to the minute. */
    public String when() {
        return TimeText.of(at);
    }

    /** The number of the revision before it; 0 if it is the first. */
    public int previous() {
        return number - 1;
    }
}
