package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.RepeatedRequests;

/** How teachers propose debates, and take them away. */
@Singleton
class Convening {

    private final Debates debates;
    private final DebateDoor door;
    private final ClassRoll roll;
    private final Newsstand newsstand;
    private final RepeatedRequests repeated;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Convening(
            Debates debates,
            DebateDoor door,
            ClassRoll roll,
            Newsstand newsstand,
            RepeatedRequests repeated,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.debates = debates;
        this.door = door;
        this.roll = roll;
        this.newsstand = newsstand;
        this.repeated = repeated;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Proposes a debate, once for each key.
     *
     * @return its id
     * @throws Refusal with status 400, 403, 404 or 409
     */
    UUID propose(UUID classroom, Optional<Account> viewer, NewDebate request, @Nullable String key) {
        UUID teacher = roll.seat(classroom, viewer).ofTeacher().account();
        roll.requireInUse(classroom);
        Article article = article(request.article());
        Proposal proposal = Proposal.of(request);
        return repeated.once(teacher, key, classroom + " " + request, () -> {
            Debate debate = new Debate(ids.next(), classroom, article.id(), proposal, clock.instant());
            debates.persistAndFlush(debate);
            log.append(new DebateMoved(debate.id(), debate.place(), teacher));
            return debate.id();
        });
    }

    private Article article(@Nullable String slug) {
        try {
            return newsstand.named(slug == null ? "" : slug, Optional.empty());
        } catch (Refusal notThere) {
            throw Refusal.invalid("article", "There is no such article.");
        }
    }

    /** Takes a debate away, with its sides and votes. What was said in it stays where it is. */
    @Transactional
    void cancel(UUID id, Optional<Account> viewer) {
        Attendance chair = door.locked(id, viewer).ofTeacher();
        log.append(new DebateMoved(id, chair.debate().place(), chair.self().account()));
        debates.delete(chair.debate());
    }
}
