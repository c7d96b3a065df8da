package org.rejoinder.room;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes rooms. A room is never unmade: what was said there refers to it, and no door leads to it any more. */
@Singleton
public class RoomFounding {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    RoomFounding(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes the room of a class, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void foundClass(UUID id) {
        entities.createNativeQuery("insert into room (id, kind, created_at) values (?1, 'CLASS', ?2)")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }
}
