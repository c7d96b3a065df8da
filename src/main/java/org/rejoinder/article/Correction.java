package org.rejoinder.article;

import java.util.Optional;
import java.util.UUID;

/**
 * One revision as its readers see it in the list of changes.
 *
 * @param on the day, in words
 * @param note empty if the editor gave none
 * @param cause the comment that caused it
 * @param credit whose comment that was; empty if they are gone
 */
public record Correction(
        int number,
        boolean current,
        String on,
        String note,
        Optional<UUID> cause,
        Optional<String> credit,
        Optional<String> handle) {

    /** The number of the revision before it; 0 if it is the first. */
    public int previous() {
        return number - 1;
    }
}
