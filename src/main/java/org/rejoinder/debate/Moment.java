package org.rejoinder.debate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a debate is at one time.
 *
 * @param number which round it is, from 0; the number of rounds when it is over, -1 before the start
 * @param round null before the start and after the end
 * @param left how long the round still lasts, pauses not counted
 * @param endsAt when the round ends; null where that isn't known, as in a pause
 */
record Moment(
        State state,
        int number,
        @Nullable RoundKind round,
        Duration left,
        @Nullable Instant endsAt) {

    static final Moment PLANNED = new Moment(State.PLANNED, -1, null, Duration.ZERO, null);

    static Moment over(int rounds) {
        return new Moment(State.OVER, rounds, null, Duration.ZERO, null);
    }

    boolean isUnderWay() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    boolean isOver() {
        return state == State.OVER;
    }

    boolean isIn(RoundKind kind) {
        return round == kind;
    }

    /** Whether the first vote is open: until the first round for writing begins. */
    boolean isBeforeTheArgument() {
        return state == State.PLANNED || round == RoundKind.READING;
    }

    /** The vote that is open; null if none is. */
    @Nullable
    Poll poll() {
        if (isBeforeTheArgument()) {
            return Poll.BEFORE;
        }
        return isIn(RoundKind.VOTE) ? Poll.AFTER : null;
    }
}
