package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Draft;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.PostingPolicy;
import org.rejoinder.event.Place;
import org.rejoinder.room.Room;
import org.rejoinder.web.Refusal;

/**
 * Opens and closes writing as the rounds of a debate say. Whether a comment is in time is decided once, under the lock of the
 * debate, and kept with the comment.
 */
@Singleton
class DebateRules implements PostingPolicy {

    private final Debates debates;
    private final SeatsTaken seats;
    private final Contributions contributions;
    private final Clock clock;

    @Inject
    DebateRules(Debates debates, SeatsTaken seats, Contributions contributions, Clock clock) {
        this.debates = debates;
        this.seats = seats;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        onTheFloor(place).ifPresent(debate -> {
            Side side = seats.sideOf(debate.id(), author.id());
            RoundKind round = openRound(debate, side);
            if (round != null) {
                contributions.persist(new Contribution(comment, debate.id(), round, side.voiceIn(round)));
            }
        });
    }

    /** What was said in a debate can be changed only while one may speak in it. */
    @Override
    public Optional<Hold> hold(Draft draft) {
        if (draft.edited()) {
            onTheFloor(draft.place())
                    .ifPresent(debate -> openRound(
                            debate, seats.sideOf(debate.id(), draft.author().id())));
        } else {
            contributions
                    .findByIdOptional(draft.comment())
                    .filter(contribution -> contribution.round() == RoundKind.REBUTTAL)
                    .ifPresent(rebuttal -> requireRebuttal(rebuttal, draft));
        }
        return Optional.empty();
    }

    private void requireRebuttal(Contribution rebuttal, Draft draft) {
        boolean answersTheOther = draft.parent()
                .flatMap(contributions::findByIdOptional)
                .filter(point -> point.debateId().equals(rebuttal.debateId()))
                .filter(point -> point.side() == rebuttal.side().opposite())
                .isPresent();
        if (!answersTheOther) {
            throw Refusal.conflict("parent", "In the rebuttal you answer a comment of the other side.");
        }
        if (draft.restates().isEmpty()) {
            throw Refusal.invalid("restates", "Restate in one line the point that you answer.");
        }
    }

    private Optional<Debate> onTheFloor(Place place) {
        UUID room = place.room();
        if (room == null || room.equals(Room.PUBLIC)) {
            return Optional.empty();
        }
        return debates.onTheFloor(room, place.article())
                .flatMap(debate -> debates.locked(debate.id()))
                .filter(Debate::hasFloor);
    }

    private @Nullable RoundKind openRound(Debate debate, Side side) {
        Floor floor = Floor.of(debate.timetable(), clock.instant());
        floor.objection(side).ifPresent(refusal -> {
            throw refusal;
        });
        return floor.moment().round();
    }
}
