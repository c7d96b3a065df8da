package org.rejoinder.debate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** Who may write at one moment of a debate that has begun, and why others may not. */
record Floor(Moment moment, @Nullable Instant opensAt, Instant now) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    static Floor of(Timetable timetable, Instant now) {
        return new Floor(timetable.at(now), timetable.argumentOpensAt(), now);
    }

    /** Why this side can't write now; empty if it can. */
    Optional<Refusal> objection(Side side) {
        RoundKind round = moment.round();
        if (round == null) {
            return moment.isOver()
                    ? Optional.of(Refusal.conflict("The debate is over: nobody writes here any more."))
                    : Optional.empty();
        }
        return switch (round) {
            case READING -> Optional.of(notYet());
            case VOTE -> Optional.of(Refusal.conflict("The arguments are over: now everybody votes."));
            case OPENING, REBUTTAL, SWITCH, CLOSING -> objection(side, round);
        };
    }

    private Optional<Refusal> objection(Side side, RoundKind round) {
        if (!side.speaks()) {
            return Optional.of(Refusal.conflict("While the debate runs, only its two sides write here. You can vote."));
        }
        return moment.state() == State.PAUSED
                ? Optional.of(Refusal.conflict(
                        "The debate is paused. The round goes on when your teacher says so: " + round.label() + "."))
                : Optional.empty();
    }

    private Refusal notYet() {
        if (opensAt == null) {
            return Refusal.conflict("Everybody reads now. The sides write from the opening on; the clock is paused.");
        }
        Duration left = Duration.between(now, opensAt);
        return Refusal.conflict(
                        "Everybody reads now. The sides write from the opening on, at " + TIME.format(opensAt) + ", in "
                                + seconds(left) + " seconds.",
                        left)
                .with("opensAt", opensAt);
    }

    private static long seconds(Duration left) {
        return Math.max(1, left.plusNanos(999_999_999).toSeconds());
    }
}
