package org.rejoinder.event;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets each {@link EventReader} read on from where it stopped. */
@Singleton
class ReadingRoom {

    private static final int AT_ONCE = 100;

    private final Events events;
    private final EventCursors cursors;
    private final List<EventReader> readers;

    @Inject
    ReadingRoom(Events events, EventCursors cursors, @All List<EventReader> readers) {
        this.events = events;
        this.cursors = cursors;
        this.readers = readers;
    }

    List<EventReader> readers() {
        return readers;
    }

    /** Lets a reader read some lines, up to a position; false if there was none left. */
    @Transactional
    boolean readOn(EventReader reader, long last) {
        if (cursors.position(reader.name()) >= last) {
            return false;
        }
        EventCursor cursor = cursors.locked(reader.name());
        List<LoggedEvent> lines = events.between(cursor.position(), last, AT_ONCE).stream()
                .map(Event::logged)
                .toList();
        if (lines.isEmpty()) {
            return false;
        }
        reader.read(lines);
        cursor.moveTo(lines.get(lines.size() - 1).position());
        return lines.size() == AT_ONCE;
    }
}
