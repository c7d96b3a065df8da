package org.rejoinder.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The append-only log of what happened. Thread-safe. */
@Singleton
public class EventLog {

    private final Events events;
    private final Horizon horizon;
    private final jakarta.enterprise.event.Event<Happening> news;
    private final Clock clock;

    @Inject
    EventLog(Events events, Horizon horizon, jakarta.enterprise.event.Event<Happening> news, Clock clock) {
        this.events = events;
        this.horizon = horizon;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes one line in the transaction that caused it: both are kept or neither. Observers of the happening are told
     * within the transaction, or after its commit if they observe with {@code TransactionPhase.AFTER_SUCCESS}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Happening happening) {
        events.persist(new Event(happening, clock.instant()));
        news.fire(happening);
    }

    /** The position of the last line that can be read: committed, and on the disk. */
    public long head() {
        return horizon.position();
    }

    /**
     * What the lines of one type in a room of an article are about, behind a position: at most {@code limit} of them, the
     * latest first.
     */
    @Transactional
    public List<UUID> latest(UUID article, UUID room, String type, long position, int limit) {
        return events.subjects(article, room, type, position, limit);
    }

    /** When something happened last, whatever it was. */
    @Transactional
    public Instant lastChange() {
        return events.latest().map(Event::occurredAt).orElse(Instant.EPOCH);
    }

    /** Whether anything of these types ever happened to a subject. */
    @Transactional
    public boolean has(Subject subject, Collection<String> types) {
        return events.has(subject, types);
    }

    /** At most {@code limit} lines about an article that follow a position, in order. */
    @Transactional
    public List<LoggedEvent> after(UUID article, long position, int limit) {
        return events.between(article, position, head(), limit).stream()
                .map(Event::logged)
                .toList();
    }
}
