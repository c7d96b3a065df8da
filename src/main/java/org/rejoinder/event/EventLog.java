package org.rejoinder.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The append-only log of what happened. Thread-safe. */
@Singleton
public class EventLog {

    private final EntityManager entities;
    private final jakarta.enterprise.event.Event<Happening> news;
    private final Clock clock;

    @Inject
    EventLog(EntityManager entities, jakarta.enterprise.event.Event<Happening> news, Clock clock) {
        this.entities = entities;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes one line in the transaction that caused it: both are kept or neither. Observers of the happening are told
     * within the transaction, or after its commit if they observe with {@code TransactionPhase.AFTER_SUCCESS}.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Happening happening) {
        entities.persist(new Event(happening, clock.instant()));
        news.fire(happening);
    }
}
