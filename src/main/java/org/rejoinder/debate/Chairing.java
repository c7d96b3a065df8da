package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;

/** What teachers do while a debate runs. Each change is made under the lock of the debate, at the time that it is then. */
@Singleton
class Chairing {

    private final DebateDoor door;
    private final Debates debates;
    private final Seating seating;
    private final Newsstand newsstand;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Chairing(DebateDoor door, Debates debates, Seating seating, Newsstand newsstand, EventLog log, Clock clock) {
        this.door = door;
        this.debates = debates;
        this.seating = seating;
        this.newsstand = newsstand;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Changes the clock.
     *
     * @param seconds by how much to extend the round; null for everything else
     * @throws Refusal with status 400 or 409
     */
    @Transactional
    void move(UUID id, Optional<Account> viewer, Move move, @Nullable Integer seconds) {
        Attendance chair = door.locked(id, viewer).ofTeacher();
        Debate debate = chair.debate();
        Instant now = clock.instant();
        switch (move) {
            case START -> start(debate, now);
            case PAUSE -> debate.plan(plan -> plan.pausedAt(now));
            case RESUME -> debate.plan(plan -> plan.resumedAt(now));
            case EXTEND -> debate.plan(plan -> plan.extended(Duration.ofSeconds(needed(seconds)), now));
            case NEXT -> debate.plan(plan -> plan.endingRoundAt(now));
            case RELEASE -> release(debate, now);
        }
        log.append(new DebateMoved(id, debate.place(), chair.self().account()));
    }

    private void start(Debate debate, Instant now) {
        debate.plan(plan -> plan.startedAt(now));
        debates.onTheFloor(debate.classroomId(), debate.articleId()).ifPresent(other -> {
            if (!other.at(now).isOver()) {
                throw Refusal.conflict("Another debate about this article is under way in the class.");
            }
            other.giveFloorBack();
            debates.flush();
        });
        debate.takeFloor();
        if (debate.assignment() != Assignment.CHOICE) {
            seating.drawFor(debate);
        }
    }

    private static void release(Debate debate, Instant now) {
        if (!debate.hasFloor() || !debate.at(now).isOver()) {
            throw Refusal.conflict("Only after a debate the discussion can be opened again.");
        }
        debate.giveFloorBack();
    }

    private static int needed(@Nullable Integer seconds) {
        if (seconds == null) {
            throw Refusal.invalid("seconds", "1 to 86,400 seconds.");
        }
        return seconds;
    }

    /** Calls everybody who follows to a paragraph. */
    @Transactional
    void call(UUID id, Optional<Account> viewer, @Nullable UUID paragraph) {
        Attendance chair = door.locked(id, viewer).ofTeacher();
        Debate debate = chair.debate();
        UUID called = Optional.ofNullable(paragraph)
                .flatMap(newsstand.currentText(debate.articleId())::paragraph)
                .orElseThrow(() -> Refusal.invalid("paragraph", "This article has no such paragraph."))
                .id();
        debate.call(called, clock.instant());
        Place place = new Place(debate.articleId(), called, debate.classroomId());
        log.append(new ParagraphCalled(id, place, chair.self().account()));
    }
}
