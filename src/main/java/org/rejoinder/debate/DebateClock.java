package org.rejoinder.debate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;

/** What the clock of a debate says to readers. */
record DebateClock(DebateView debate) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    public boolean isPlanned() {
        return debate.state() == State.PLANNED;
    }

    public boolean isRunning() {
        return debate.state() == State.RUNNING;
    }

    public boolean isPaused() {
        return debate.state() == State.PAUSED;
    }

    public boolean isUnderWay() {
        return isRunning() || isPaused();
    }

    public boolean isOver() {
        return debate.state() == State.OVER;
    }

    public boolean isBeforeTheArgument() {
        return isPlanned() || debate.round() == RoundKind.READING;
    }

    /** "Opening", or how far the debate is where there is no round. */
    public String title() {
        RoundKind round = debate.round();
        return round == null ? Phrases.it(isPlanned() ? "Not begun" : "Over") : round.label();
    }

    /** What there is to do now. */
    public String task() {
        RoundKind round = debate.round();
        if (isPlanned()) {
            return Phrases.it("Choose your side, read the motion and vote before the argument begins.");
        }
        if (round == null) {
            return Phrases.it("The votes are counted.");
        }
        return isPaused() ? Phrases.it("The clock is paused.") : round.task();
    }

    /** "Round 2 of 5"; empty where there is none. */
    public String place() {
        return debate.round() == null
                ? ""
                : Phrases.it(
                        "Round " + (number() + 1) + " of " + debate.rounds().size());
    }

    private int number() {
        List<DebateView.RoundView> rounds = debate.rounds();
        return IntStream.range(0, rounds.size())
                .filter(i -> rounds.get(i).kind() == debate.round())
                .findFirst()
                .orElse(0);
    }

    /** The round that comes next; empty if none does. */
    public String next() {
        if (debate.round() == null || number() + 1 >= debate.rounds().size()) {
            return "";
        }
        return debate.rounds().get(number() + 1).kind().label();
    }

    public boolean isPresent(DebateView.RoundView round) {
        return round.kind() == debate.round();
    }

    /** "4:05". */
    public String left() {
        long seconds = (debate.millisLeft() + 999) / 1000;
        return seconds / 60 + ":" + "%02d".formatted(seconds % 60);
    }

    public String endsAt() {
        return debate.endsAt() == null ? "" : time(Objects.requireNonNull(debate.endsAt()));
    }

    /** A time of the day; a dash where it isn't known. */
    public String time(@Nullable Instant time) {
        return time == null ? "–" : TIME.format(time);
    }

    public String length(DebateView.RoundView round) {
        String minutes = round.seconds() < 60 ? "" : Phrases.it("{0} min", round.seconds() / 60);
        String seconds = round.seconds() % 60 == 0 ? "" : Phrases.it("{0} s", round.seconds() % 60);
        return (minutes + " " + seconds).strip();
    }
}
