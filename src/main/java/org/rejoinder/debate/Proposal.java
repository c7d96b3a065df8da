package org.rejoinder.debate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Refusal;

/** What a teacher proposes to argue about, and how; checked. */
record Proposal(
        String motion, Assignment assignment, @Nullable Integer seats, int imbalance, List<Round> rounds) {

    private static final int LONGEST_MOTION = 300;
    private static final int MOST_SEATS = 250;
    private static final int MOST_IMBALANCE = 100;
    private static final int USUAL_IMBALANCE = 2;
    private static final int SHORTEST_ROUND = 5;
    private static final int LONGEST_ROUND = 86_400;

    /** What a lesson of 45 minutes has time for. */
    static final List<NewDebate.NewRound> USUAL_ROUNDS = List.of(
            new NewDebate.NewRound(RoundKind.READING, 600),
            new NewDebate.NewRound(RoundKind.OPENING, 600),
            new NewDebate.NewRound(RoundKind.REBUTTAL, 600),
            new NewDebate.NewRound(RoundKind.CLOSING, 300),
            new NewDebate.NewRound(RoundKind.VOTE, 180));

    /**
     * Checks a request.
     *
     * @throws Refusal with status 400 and the field
     */
    static Proposal of(NewDebate request) {
        return new Proposal(
                motion(request.motion()),
                request.assignment() == null ? Assignment.CHOICE : request.assignment(),
                request.seats() == null ? null : within("seats", request.seats(), 1, MOST_SEATS),
                request.imbalance() == null
                        ? USUAL_IMBALANCE
                        : within("imbalance", request.imbalance(), 1, MOST_IMBALANCE),
                rounds(request.rounds() == null ? USUAL_ROUNDS : request.rounds()));
    }

    private static String motion(@Nullable String typed) {
        String motion = typed == null ? "" : PlainText.singleLine(typed);
        if (motion.isEmpty() || PlainText.length(motion) > LONGEST_MOTION) {
            throw Refusal.invalid("motion", "A motion of 1 to " + LONGEST_MOTION + " characters.");
        }
        return motion;
    }

    private static List<Round> rounds(List<NewDebate.NewRound> wanted) {
        List<Round> rounds = new ArrayList<>();
        for (NewDebate.NewRound round : wanted) {
            if (round == null || round.kind() == null || round.seconds() == null) {
                throw Refusal.invalid("rounds", "Each round has a kind and its seconds.");
            }
            if (!rounds.isEmpty() && rounds.get(rounds.size() - 1).kind().compareTo(round.kind()) >= 0) {
                throw Refusal.invalid(
                        "rounds", "In this order, each once: reading, opening, rebuttal, switch, closing, vote.");
            }
            int seconds = within("rounds", round.seconds(), SHORTEST_ROUND, LONGEST_ROUND);
            rounds.add(new Round(round.kind(), Duration.ofSeconds(seconds)));
        }
        require(rounds, RoundKind.OPENING);
        require(rounds, RoundKind.VOTE);
        return rounds;
    }

    private static void require(List<Round> rounds, RoundKind needed) {
        if (rounds.stream().noneMatch(round -> round.kind() == needed)) {
            throw Refusal.invalid("rounds", "A debate needs the round " + needed.word() + ".");
        }
    }

    private static int within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw Refusal.invalid(field, "A number from %,d to %,d.".formatted(least, most));
        }
        return number;
    }
}
