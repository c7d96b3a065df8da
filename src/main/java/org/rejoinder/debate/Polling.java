package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** The votes before and after, and what they come to. */
@Singleton
class Polling {

    private final DebateDoor door;
    private final Ballots ballots;
    private final SeatsTaken seats;
    private final ClassRoll roll;
    private final Newsstand newsstand;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Polling(
            DebateDoor door,
            Ballots ballots,
            SeatsTaken seats,
            ClassRoll roll,
            Newsstand newsstand,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.ballots = ballots;
        this.seats = seats;
        this.roll = roll;
        this.newsstand = newsstand;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Votes, in place of what the student voted before. Under the lock of the debate, so that of two at once the later one
     * counts, and that a vote is either in time or not.
     *
     * @param moved the paragraph that moved them most; for the second vote
     * @throws Refusal with status 400, 403 or 409
     */
    @Transactional
    void cast(UUID id, Optional<Account> viewer, Poll poll, @Nullable Choice choice, @Nullable UUID moved) {
        Attendance voter = door.locked(id, viewer);
        if (voter.self().teaches()) {
            throw Refusal.forbidden("You teach this class: the vote is for its students.");
        }
        if (choice == null) {
            throw Refusal.invalid("choice", "One of for, against, undecided.");
        }
        Debate debate = voter.debate();
        requireOpen(debate, poll);
        UUID account = voter.self().account();
        ballot(debate, account).cast(poll, choice, seats.sideOf(id, account), paragraph(debate, moved));
    }

    private void requireOpen(Debate debate, Poll poll) {
        Moment moment = debate.at(clock.instant());
        if (moment.poll() == poll) {
            return;
        }
        if (poll == Poll.BEFORE || moment.isOver()) {
            throw Refusal.conflict("This vote is closed.");
        }
        throw Refusal.conflict("The second vote opens when the arguments are over.");
    }

    private Ballot ballot(Debate debate, UUID account) {
        return ballots.of(debate.id(), account).orElseGet(() -> {
            Ballot ballot = new Ballot(ids.next(), debate.id(), account);
            ballots.persist(ballot);
            return ballot;
        });
    }

    private @Nullable UUID paragraph(Debate debate, @Nullable UUID named) {
        if (named == null) {
            return null;
        }
        return newsstand
                .currentText(debate.articleId())
                .paragraph(newsstand.heir(named))
                .orElseThrow(() -> Refusal.invalid("paragraph", "This article has no such paragraph."))
                .id();
    }

    /**
     * What the votes come to.
     *
     * @throws Refusal with status 409 until the second vote is closed
     */
    @Transactional
    Result result(UUID id, Optional<Account> viewer) {
        Debate debate = door.seen(id, viewer).debate();
        if (!debate.at(clock.instant()).isOver()) {
            throw Refusal.conflict("Nobody sees the votes until the second one is closed.");
        }
        return counted(debate);
    }

    /** Likewise for a debate that is over. */
    Result counted(Debate debate) {
        Map<UUID, String> groups = roll.groups(debate.classroomId());
        List<Vote> votes = ballots.in(debate.id()).stream()
                .map(ballot ->
                        ballot.counted(ballot.accountId().map(groups::get).orElse(null)))
                .toList();
        return Result.of(votes);
    }
}
