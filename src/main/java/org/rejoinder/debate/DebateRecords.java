package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.classroom.Classmate;
import org.rejoinder.classroom.RecordPart;

/** The debates of a class, for its teachers to take along; of the votes only the sums. */
@Singleton
class DebateRecords implements RecordPart {

    private final Debates debates;
    private final SeatsTaken seats;
    private final Contributions contributions;
    private final Polling polling;
    private final ClassRoll roll;
    private final Clock clock;

    @Inject
    DebateRecords(
            Debates debates,
            SeatsTaken seats,
            Contributions contributions,
            Polling polling,
            ClassRoll roll,
            Clock clock) {
        this.debates = debates;
        this.seats = seats;
        this.contributions = contributions;
        this.polling = polling;
        this.roll = roll;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "debates";
    }

    @Override
    public Object of(UUID classroom) {
        Map<UUID, String> names =
                roll.students(classroom).stream().collect(Collectors.toMap(Classmate::account, Classmate::name));
        return debates.allOf(classroom).stream()
                .map(debate -> past(debate, names))
                .toList();
    }

    private Past past(Debate debate, Map<UUID, String> names) {
        return new Past(
                debate.motion(),
                debate.articleId(),
                debate.createdAt(),
                debate.timetable().slots().stream()
                        .map(DebateView.RoundView::of)
                        .toList(),
                debate.timetable().pauses(),
                seats.in(debate.id()).stream()
                        .map(seat -> new Seated(names.get(seat.accountId()), seat.side()))
                        .toList(),
                contributions.in(debate.id()).stream()
                        .map(part -> new Part(part.commentId(), part.round(), part.side()))
                        .toList(),
                debate.at(clock.instant()).isOver() ? ResultView.of(polling.counted(debate)) : null);
    }

    /** A debate. */
    record Past(
            String motion,
            UUID article,
            Instant proposedAt,
            List<DebateView.RoundView> rounds,
            List<Pause> pauses,
            List<Seated> sides,
            List<Part> comments,
            @Nullable ResultView result) {}

    /** Who was on which side. */
    record Seated(@Nullable String name, Side side) {}

    /** Which comment belonged to it. */
    record Part(UUID comment, RoundKind round, Side side) {}
}
