package org.rejoinder.debate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * The plan of a debate: rounds that follow each other on a clock which stands still in pauses. Where the debate is at some
 * time follows from the plan alone: no timer has to fire, and a server that stood still is right when it is back. A round
 * has its first moment and not its last, which is the first of the next one. Immutable.
 *
 * @param start null before the start
 * @param pauses in the order of time; only the last one may be open
 */
record Timetable(@Nullable Instant start, List<Round> rounds, List<Pause> pauses) {

    private static final Duration LONGEST_EXTENSION = Duration.ofHours(24);

    /** One round as it was, or is to be as far as one knows now; the times are null where they depend on a pause. */
    record Slot(
            Round round,
            @Nullable Instant opensAt,
            @Nullable Instant endsAt) {}

    Timetable {
        rounds = List.copyOf(rounds);
        pauses = List.copyOf(pauses);
    }

    static Timetable planned(List<Round> rounds) {
        return new Timetable(null, rounds, List.of());
    }

    Timetable startedAt(Instant now) {
        if (start != null) {
            throw Refusal.conflict("This debate has begun already.");
        }
        return new Timetable(now, rounds, pauses);
    }

    Timetable pausedAt(Instant now) {
        requireUnderWay(now);
        if (isPaused()) {
            throw Refusal.conflict("This debate is paused already.");
        }
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(now, null));
        return new Timetable(start, rounds, more);
    }

    Timetable resumedAt(Instant now) {
        if (!isPaused()) {
            throw Refusal.conflict("This debate is not paused.");
        }
        List<Pause> closed = new ArrayList<>(pauses);
        Pause last = closed.remove(closed.size() - 1);
        closed.add(new Pause(last.from(), now.isBefore(last.from()) ? last.from() : now));
        return new Timetable(start, rounds, closed);
    }

    /** Makes the present round longer. */
    Timetable extended(Duration by, Instant now) {
        int current = requireUnderWay(now);
        if (by.isNegative() || by.isZero() || by.compareTo(LONGEST_EXTENSION) > 0) {
            throw Refusal.invalid("seconds", "1 to 86,400 seconds.");
        }
        Round round = rounds.get(current);
        return with(current, new Round(round.kind(), round.length().plus(by)));
    }

    /** Ends the present round: the next one begins at this moment, or when a pause ends. */
    Timetable endingRoundAt(Instant now) {
        int current = requireUnderWay(now);
        Duration before = lengthBefore(current);
        return with(current, new Round(rounds.get(current).kind(), running(now).minus(before)));
    }

    /** Where the debate is at a time. */
    Moment at(Instant now) {
        if (start == null) {
            return Moment.PLANNED;
        }
        Duration running = running(now);
        Duration end = Duration.ZERO;
        for (int i = 0; i < rounds.size(); i++) {
            end = end.plus(rounds.get(i).length());
            if (running.compareTo(end) < 0) {
                State state = isPaused() ? State.PAUSED : State.RUNNING;
                return new Moment(state, i, rounds.get(i).kind(), end.minus(running), reached(end));
            }
        }
        return Moment.over(rounds.size());
    }

    /** All rounds with their times, as far as they are known. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        Duration end = Duration.ZERO;
        for (Round round : rounds) {
            Instant opensAt = reached(end);
            end = end.plus(round.length());
            slots.add(new Slot(round, opensAt, reached(end)));
        }
        return slots;
    }

    /** When the first round for writing begins; null if that isn't known. */
    @Nullable
    Instant argumentOpensAt() {
        return slots().stream()
                .filter(slot -> slot.round().kind().isForWriting())
                .findFirst()
                .map(Slot::opensAt)
                .orElse(null);
    }

    private boolean isPaused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).isOpen();
    }

    /** How long the clock has run, pauses not counted. */
    private Duration running(Instant now) {
        Duration running = Duration.between(Objects.requireNonNull(start), now);
        for (Pause pause : pauses) {
            running = running.minus(pause.before(now));
        }
        return running.isNegative() ? Duration.ZERO : running;
    }

    /** When the clock has run for so long; null if that depends on the end of a pause. */
    private @Nullable Instant reached(Duration running) {
        if (start == null) {
            return null;
        }
        Instant time = start.plus(running);
        for (Pause pause : pauses) {
            if (pause.from().isBefore(time)) {
                if (pause.until() == null) {
                    return null;
                }
                time = time.plus(Duration.between(pause.from(), pause.until()));
            }
        }
        return time;
    }

    private Duration lengthBefore(int number) {
        return rounds.subList(0, number).stream().map(Round::length).reduce(Duration.ZERO, Duration::plus);
    }

    private int requireUnderWay(Instant now) {
        Moment moment = at(now);
        if (!moment.isUnderWay()) {
            throw Refusal.conflict(moment.isOver() ? "This debate is over." : "This debate has not begun yet.");
        }
        return moment.number();
    }

    private Timetable with(int number, Round round) {
        List<Round> changed = new ArrayList<>(rounds);
        changed.set(number, round);
        return new Timetable(start, changed, pauses);
    }
}
