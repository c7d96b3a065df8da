package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;

/** Lets a class debate on behalf of its people, each deed in the caller's transaction and at the time that it is then. */
@Singleton
public class Staging {

    private final Convening convening;
    private final Seating seating;
    private final Chairing chairing;
    private final Polling polling;
    private final Debates debates;

    @Inject
    Staging(Convening convening, Seating seating, Chairing chairing, Polling polling, Debates debates) {
        this.convening = convening;
        this.seating = seating;
        this.chairing = chairing;
        this.polling = polling;
        this.debates = debates;
    }

    /**
     * Proposes a debate whose sides are chosen.
     *
     * @param article the slug
     * @param rounds how many seconds each lasts
     */
    public UUID propose(
            UUID classroom, Account teacher, String article, String motion, Map<RoundKind, Integer> rounds) {
        List<NewDebate.NewRound> lengths = rounds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(round -> new NewDebate.NewRound(round.getKey(), round.getValue()))
                .toList();
        NewDebate request = new NewDebate(article, motion, Assignment.CHOICE, null, null, lengths);
        return convening.propose(classroom, Optional.of(teacher), request, null);
    }

    /** Puts a student on the side of their choice. */
    @Transactional
    public void seat(UUID debate, Account student, Side side) {
        seating.take(debate, Optional.of(student), side, true);
        debates.flush();
    }

    /** Changes the clock as the teacher does; flushed, since whoever comes next reads the debate anew. */
    @Transactional
    public void move(UUID debate, Account teacher, Move move) {
        chairing.move(debate, Optional.of(teacher), move, null);
        debates.flush();
    }

    /** Votes for a student. */
    @Transactional
    public void vote(UUID debate, Account student, Poll poll, Choice choice, @Nullable UUID paragraph) {
        polling.cast(debate, Optional.of(student), poll, choice, paragraph);
        debates.flush();
    }
}
