package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.PersonalData;

/** Somebody's sides and votes as theirs: to take along, and to have erased. */
@Singleton
class DebateData implements PersonalData {

    private final Debates debates;
    private final SeatsTaken seats;
    private final Ballots ballots;
    private final Clock clock;

    @Inject
    DebateData(Debates debates, SeatsTaken seats, Ballots ballots, Clock clock) {
        this.debates = debates;
        this.seats = seats;
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "debates";
    }

    @Override
    public Object export(UUID account) {
        Set<UUID> attended = new LinkedHashSet<>();
        seats.ofAccount(account).forEach(seat -> attended.add(seat.debateId()));
        ballots.ofAccount(account).forEach(ballot -> attended.add(ballot.debateId()));
        return attended.stream().map(debate -> own(debate, account)).toList();
    }

    private Own own(UUID debate, UUID account) {
        Optional<Ballot> ballot = ballots.of(debate, account);
        return new Own(
                debates.findById(debate).motion(),
                seats.sideOf(debate, account),
                ballot.map(Ballot::before).orElse(null),
                ballot.map(Ballot::after).orElse(null),
                ballot.map(Ballot::movedBy).orElse(null));
    }

    /** The votes of a debate that is over stay, without the person; earlier ones go. */
    @Override
    public void erase(UUID account) {
        for (Ballot ballot : ballots.ofAccount(account)) {
            if (debates.findById(ballot.debateId()).at(clock.instant()).isOver()) {
                ballot.forgetVoter();
            } else {
                ballots.delete(ballot);
            }
        }
        seats.giveUp(account);
    }

    /** What is kept of somebody's part in a debate, their comments aside. */
    record Own(
            String motion,
            Side side,
            @Nullable Choice before,
            @Nullable Choice after,
            @Nullable UUID movedBy) {}
}
