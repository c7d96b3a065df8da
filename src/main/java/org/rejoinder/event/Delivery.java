package org.rejoinder.event;

import io.quarkus.arc.All;
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
    private final EventLog log;
    private final List<EventFollower> followers;
    private final ReadingRoom readingRoom;
    private final List<Rounds> rounds = new ArrayList<>();
    private volatile long told;

    @Inject
    Delivery(
            Numbering numbering,
            DurableAnswers durable,
            EventLog log,
            @All List<EventFollower> followers,
            ReadingRoom readingRoom) {
        this.numbering = numbering;
        this.durable = durable;
        this.log = log;
        this.followers = followers;
        this.readingRoom = readingRoom;
    }

    void start(@Observes StartupEvent event) {
        told = log.head();
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

    /** What has been told is on the disk; no reader goes beyond it. */
    private void deliver() {
        boolean more = true;
        while (more) {
            more = numbering.number();
        }
        List<LoggedEvent> lines = log.after(told, TOLD_AT_ONCE);
        while (!lines.isEmpty()) {
            durable.await();
            tell(lines);
            lines = log.after(told, TOLD_AT_ONCE);
        }
    }

    private void tell(List<LoggedEvent> lines) {
        told = lines.get(lines.size() - 1).position();
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
            more = readingRoom.readOn(reader, told);
        }
    }
}
