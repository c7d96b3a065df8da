package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Debates as those see them who attend them; each is read in a transaction of its own, as it is now. */
@Singleton
class DebateViews {

    private final DebateDoor door;
    private final Debates debates;
    private final SeatsTaken seats;
    private final Ballots ballots;
    private final Contributions contributions;
    private final ClassRoll roll;
    private final Newsstand newsstand;
    private final Clock clock;

    @Inject
    DebateViews(
            DebateDoor door,
            Debates debates,
            SeatsTaken seats,
            Ballots ballots,
            Contributions contributions,
            ClassRoll roll,
            Newsstand newsstand,
            Clock clock) {
        this.door = door;
        this.debates = debates;
        this.seats = seats;
        this.ballots = ballots;
        this.contributions = contributions;
        this.roll = roll;
        this.newsstand = newsstand;
        this.clock = clock;
    }

    @Transactional
    DebateView of(UUID id, Optional<Account> viewer) {
        return view(door.seen(id, viewer), viewer);
    }

    /** The debates of a class, newest first. */
    @Transactional
    Slice<DebateView> in(UUID classroom, Optional<Account> viewer, PageRequest page) {
        Classmate self = roll.seat(classroom, viewer);
        return Slice.of(debates.of(classroom, page), page.limit(), Debate::id)
                .map(debate -> view(new Attendance(debate, self), viewer));
    }

    /** The newest debate about an article in a room, if the room is a class of the viewer's. */
    @Transactional
    Optional<DebateView> latest(UUID room, UUID article, Optional<Account> viewer) {
        return debates.latest(room, article).map(debate -> view(door.seen(debate.id(), viewer), viewer));
    }

    private DebateView view(Attendance attendance, Optional<Account> viewer) {
        Debate debate = attendance.debate();
        Instant now = clock.instant();
        Moment moment = debate.at(now);
        int students = roll.students(debate.classroomId()).size();
        Benches benches = seats.benches(debate.id(), debate.seats());
        return new DebateView(
                debate.id(),
                debate.classroomId(),
                newsstand.byId(debate.articleId(), viewer).slug(),
                debate.motion(),
                debate.assignment(),
                debate.seats(),
                debate.imbalance(),
                moment.state(),
                moment.round(),
                now,
                moment.endsAt(),
                moment.left().toMillis(),
                debate.hasFloor(),
                debate.timetable().slots().stream()
                        .map(DebateView.RoundView::of)
                        .toList(),
                sizes(benches, students),
                comments(debate),
                moment.poll(),
                new DebateView.Turnout(
                        ballots.turnout(debate.id(), Poll.BEFORE), ballots.turnout(debate.id(), Poll.AFTER), students),
                call(debate),
                you(attendance, now));
    }

    private static DebateView.Sizes sizes(Benches benches, int students) {
        int listening = Math.max(0, students - benches.inFavour() - benches.against());
        return new DebateView.Sizes(benches.inFavour(), benches.against(), listening);
    }

    private DebateView.Sizes comments(Debate debate) {
        return new DebateView.Sizes(
                contributions.visible(debate.id(), Side.FOR), contributions.visible(debate.id(), Side.AGAINST), null);
    }

    private DebateView.@Nullable Call call(Debate debate) {
        return debate.calledParagraph()
                .flatMap(newsstand.currentText(debate.articleId())::paragraph)
                .flatMap(paragraph ->
                        debate.calledAt().map(at -> new DebateView.Call(paragraph.id(), paragraph.number(), at)))
                .orElse(null);
    }

    private DebateView.You you(Attendance attendance, Instant now) {
        Debate debate = attendance.debate();
        UUID account = attendance.self().account();
        Optional<SeatTaken> seat = seats.of(debate.id(), account);
        Optional<Ballot> ballot = ballots.of(debate.id(), account);
        Optional<Refusal> objection = debate.hasFloor()
                ? Floor.of(debate.timetable(), now)
                        .objection(seat.map(SeatTaken::side).orElse(Side.AUDIENCE))
                : Optional.empty();
        return new DebateView.You(
                attendance.self().teaches(),
                seat.filter(SeatTaken::hasSide).map(SeatTaken::side).orElse(null),
                seat.map(SeatTaken::follows).orElse(false),
                objection.isEmpty(),
                objection.map(Refusal::reason).orElse(null),
                ballot.map(Ballot::before).orElse(null),
                ballot.map(Ballot::after).orElse(null),
                ballot.map(Ballot::movedBy).orElse(null));
    }
}
