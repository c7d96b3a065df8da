package org.rejoinder.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far somebody has come in the log. */
@Entity
@Table(name = "event_cursor")
class EventCursor {

    @Id
    private String name;

    @Column(name = "log_position")
    private long position;

    @SuppressWarnings("NullAway.Init")
    protected EventCursor() {}

    EventCursor(String name) {
        this.name = name;
    }

    long position() {
        return position;
    }

    void moveTo(long further) {
        position = further;
    }
}
