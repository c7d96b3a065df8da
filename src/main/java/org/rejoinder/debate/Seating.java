package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** How people come to their sides. All of it under the lock of the debate, so that the last place goes to one alone. */
@Singleton
class Seating {

    private static final Random LOTS = new SecureRandom();

    private final DebateDoor door;
    private final SeatsTaken seats;
    private final ClassRoll roll;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Seating(DebateDoor door, SeatsTaken seats, ClassRoll roll, EventLog log, Clock clock) {
        this.door = door;
        this.seats = seats;
        this.roll = roll;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets a student take a side, or draws one for them where sides are drawn.
     *
     * @param wanted null where sides are drawn
     * @param follow whether their page goes along with the teacher; null to leave that as it is
     * @throws Refusal with status 400, 403 or 409
     */
    @Transactional
    void take(UUID id, Optional<Account> viewer, @Nullable Side wanted, @Nullable Boolean follow) {
        Attendance student = student(door.locked(id, viewer));
        Debate debate = student.debate();
        SeatTaken seat = seat(debate, student.self());
        Moment moment = debate.at(clock.instant());
        if (moment.isOver()) {
            throw Refusal.conflict("This debate is over.");
        }
        if (debate.assignment() == Assignment.CHOICE) {
            choose(debate, seat, wanted, moment);
        } else {
            draw(debate, seat);
        }
        if (follow != null) {
            seat.follow(follow);
        }
        changed(debate, student.self());
    }

    private void choose(Debate debate, SeatTaken seat, @Nullable Side wanted, Moment moment) {
        if (wanted == null) {
            throw Refusal.invalid("side", "One of for, against, audience.");
        }
        if (seat.hasSide() && seat.side() == wanted) {
            return;
        }
        if (seat.hasSide() && !moment.isBeforeTheArgument()) {
            throw Refusal.conflict("side", "The argument has begun: your teacher alone can move you now.");
        }
        Side before = seat.side();
        benches(debate).without(before).requireRoom(wanted, debate.imbalance());
        seat.move(wanted);
    }

    private void draw(Debate debate, SeatTaken seat) {
        if (seat.hasSide()) {
            throw Refusal.conflict("side", "Sides are drawn by lot. Your teacher can move you.");
        }
        seat.move(drawn(debate, List.of(seat)).getOrDefault(seat, Side.AUDIENCE));
    }

    /** Draws a side for everybody in the class who has none. */
    @Transactional
    void drawAll(UUID id, Optional<Account> viewer) {
        Attendance chair = door.locked(id, viewer).ofTeacher();
        if (chair.debate().at(clock.instant()).isOver()) {
            throw Refusal.conflict("This debate is over.");
        }
        drawFor(chair.debate());
        changed(chair.debate(), chair.self());
    }

    /** Likewise for a debate that is locked. */
    void drawFor(Debate debate) {
        Set<UUID> seated = seats.in(debate.id()).stream()
                .filter(SeatTaken::hasSide)
                .map(SeatTaken::accountId)
                .collect(Collectors.toSet());
        List<SeatTaken> others = roll.students(debate.classroomId()).stream()
                .filter(student -> !seated.contains(student.account()))
                .map(student -> seat(debate, student))
                .toList();
        drawn(debate, others).forEach(SeatTaken::move);
    }

    private Map<SeatTaken, Side> drawn(Debate debate, List<SeatTaken> people) {
        return benches(debate).drawn(people, debate.assignment() == Assignment.BALANCED, LOTS);
    }

    /**
     * Moves a student, whatever the sides' sizes.
     *
     * @param member the student's membership
     */
    @Transactional
    void move(UUID id, Optional<Account> viewer, UUID member, @Nullable Side side) {
        Attendance chair = door.locked(id, viewer).ofTeacher();
        if (side == null) {
            throw Refusal.invalid("side", "One of for, against, audience.");
        }
        Debate debate = chair.debate();
        if (debate.at(clock.instant()).isOver()) {
            throw Refusal.conflict("This debate is over.");
        }
        seat(debate, roll.student(debate.classroomId(), member)).move(side);
        changed(debate, chair.self());
    }

    /** Lets a student's page go along when the teacher calls everybody to a paragraph, or stay. */
    @Transactional
    void follow(UUID id, Optional<Account> viewer, boolean wanted) {
        Attendance student = student(door.locked(id, viewer));
        seat(student.debate(), student.self()).follow(wanted);
    }

    private SeatTaken seat(Debate debate, Classmate student) {
        return seats.of(debate.id(), student.account()).orElseGet(() -> {
            SeatTaken seat = new SeatTaken(debate.id(), student.account());
            seats.persist(seat);
            return seat;
        });
    }

    private Benches benches(Debate debate) {
        return seats.benches(debate.id(), debate.seats());
    }

    private static Attendance student(Attendance anyone) {
        if (anyone.self().teaches()) {
            throw Refusal.forbidden("You teach this class: the sides are for its students.");
        }
        return anyone;
    }

    private void changed(Debate debate, Classmate by) {
        log.append(new SidesChanged(debate.id(), debate.place(), by.account()));
    }
}
