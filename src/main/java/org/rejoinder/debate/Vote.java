package org.rejoinder.debate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The two votes of one person, without the person.
 *
 * @param side on which they were
 * @param group of the class; null if it has none
 * @param moved the paragraph that moved them most, as they say
 */
record Vote(
        @Nullable Choice before,
        @Nullable Choice after,
        Side side,
        @Nullable String group,
        @Nullable UUID moved) {

    @Nullable
    Choice in(Poll poll) {
        return poll == Poll.BEFORE ? before : after;
    }

    /** How far the person went: above 0 towards the motion, below 0 away from it; 0 too if a vote is missing. */
    int movement() {
        return before == null || after == null ? 0 : after.since(before);
    }
}
