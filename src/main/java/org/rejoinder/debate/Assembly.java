package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.event.EventLog;

/** Puts together what the pages of a debate show. */
@Singleton
class Assembly {

    private final DebateDoor door;
    private final DebateViews views;
    private final SeatsTaken seats;
    private final Polling polling;
    private final ClassRoll roll;
    private final Newsstand newsstand;
    private final EventLog log;

    @Inject
    Assembly(
            DebateDoor door,
            DebateViews views,
            SeatsTaken seats,
            Polling polling,
            ClassRoll roll,
            Newsstand newsstand,
            EventLog log) {
        this.door = door;
        this.views = views;
        this.seats = seats;
        this.polling = polling;
        this.roll = roll;
        this.newsstand = newsstand;
        this.log = log;
    }

    /** A debate as one of its members sees it. The place in the log is asked for first, so that nothing is missed. */
    @Transactional
    DebatePage page(UUID id, Optional<Account> viewer) {
        long head = log.head();
        Attendance attendance = door.seen(id, viewer);
        DebateView view = views.of(id, viewer);
        Article article = newsstand.named(view.article(), viewer);
        return new DebatePage(
                view,
                roll.nameOf(view.room()),
                article,
                newsstand.text(article).paragraphs(),
                attendance.self().teaches() ? students(attendance.debate()) : List.of(),
                view.state() == State.OVER ? Optional.of(polling.counted(attendance.debate())) : Optional.empty(),
                "/api/v1/articles/" + view.article() + "/events?after=" + head + "&room=" + view.room());
    }

    private List<DebatePage.Student> students(Debate debate) {
        Map<UUID, SeatTaken> taken =
                seats.in(debate.id()).stream().collect(Collectors.toMap(SeatTaken::accountId, Function.identity()));
        return roll.students(debate.classroomId()).stream()
                .map(student -> student(student, Optional.ofNullable(taken.get(student.account()))))
                .toList();
    }

    private static DebatePage.Student student(Classmate student, Optional<SeatTaken> seat) {
        return new DebatePage.Student(
                student.member(),
                student.name(),
                seat.filter(SeatTaken::hasSide).map(SeatTaken::side).orElse(null));
    }
}
