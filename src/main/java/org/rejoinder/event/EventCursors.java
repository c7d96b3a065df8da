package org.rejoinder.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** Where it is kept how far each reader has come. */
@Singleton
class EventCursors implements PanacheRepositoryBase<EventCursor, String> {

    static final String NUMBERING = "numbering";

    /** The cursor of this name, new if need be, locked until the end of the transaction. */
    EventCursor locked(String name) {
        return findByIdOptional(name, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> begun(name));
    }

    /** The last position that was given. */
    long head() {
        return position(NUMBERING);
    }

    /** How far a reader has come; 0 if it has not begun. */
    long position(String name) {
        return find("select c.position from EventCursor c where c.name = ?1", name)
                .project(Long.class)
                .firstResultOptional()
                .orElse(0L);
    }

    private EventCursor begun(String name) {
        EventCursor cursor = new EventCursor(name);
        persistAndFlush(cursor);
        return cursor;
    }
}
