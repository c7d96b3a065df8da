package org.rejoinder.event;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Brings the log to those who read it: a thread numbers what was committed, waits until the disk has it and tells the
 * followers; each reader has a thread of its own, so that a slow one keeps nobody waiting. They wake with every commit of
 * this server, and every second for what other servers commit.
 */
@Singleton
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int TOLD_AT_ONCE = 500;

    private final Numbering numbering;
    private final DurableAnswers durable;
    private final Events events;
    private final EventCursors cursors;
    private final Horizon horizon;
    private final List<EventFollower> followers;
    private final ReadingRoom readingRoom;
    private final List<Rounds> rounds = new ArrayList<>();

    @Inject
    Delivery(
            Numbering numbering,
            DurableAnswers durable,
            Events events,
            EventCursors cursors,
            Horizon horizon,
            @All List<EventFollower> followers,
            ReadingRoom readingRoom) {
        this.numbering = numbering;
        this.durable = durable;
        this.events = events;
        this.cursors = cursors;
        this.horizon = horizon;
        this.followers = followers;
        this.readingRoom = readingRoom;
    }

    void start(@Observes StartupEvent event) {
        horizon.moveTo(QuarkusTransaction.requiringNew().call(cursors::head));
        rounds.add(new Rounds("the log", this::deliver));
        for (EventReader reader : readingRoom.readers()) {
            rounds.add(new Rounds(reader.name(), () -> letRead(reader)));
        }
        rounds.forEach(Rounds::start);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.forEach(Rounds::stop);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happening news) {
        if (!rounds.isEmpty()) {
            rounds.get(0).wake();
        }
    }

    private void deliver() {
        boolean more = true;
        while (more) {
            more = numbering.number();
        }
        List<LoggedEvent> lines = further();
        while (!lines.isEmpty()) {
            durable.await();
            horizon.moveTo(lines.get(lines.size() - 1).position());
            tell(lines);
            lines = further();
        }
    }

    private List<LoggedEvent> further() {
        return QuarkusTransaction.requiringNew()
                .call(() -> events.after(horizon.position(), TOLD_AT_ONCE).stream()
                        .map(Event::logged)
                        .toList());
    }

    private void tell(List<LoggedEvent> lines) {
        for (EventFollower follower : followers) {
            try {
                follower.told(lines);
            } catch (RuntimeException failed) {
                LOG.errorf(
                        failed,
                        "%s could not be told what happened",
                        follower.getClass().getSimpleName());
            }
        }
        rounds.subList(1, rounds.size()).forEach(Rounds::wake);
    }

    private void letRead(EventReader reader) {
        boolean more = true;
        while (more) {
            more = readingRoom.readOn(reader, horizon.position());
        }
    }
}
