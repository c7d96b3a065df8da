package org.rejoinder.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Gives committed lines of the log their positions. Whatever a transaction saw was committed before it, so it is numbered
 * with it or before it; within one discussion, whose lock every change holds, this is the order of commits. One server at a
 * time numbers.
 */
@Singleton
class Numbering {

    private static final int AT_ONCE = 500;

    private final Events events;
    private final EventCursors cursors;

    @Inject
    Numbering(Events events, EventCursors cursors) {
        this.events = events;
        this.cursors = cursors;
    }

    /** Numbers some lines; false if there was none left. */
    @Transactional
    boolean number() {
        if (events.unnumbered(1).isEmpty()) {
            return false;
        }
        EventCursor head = cursors.locked(EventCursors.NUMBERING);
        List<Event> lines = events.unnumbered(AT_ONCE);
        long position = head.position();
        for (Event line : lines) {
            line.number(++position);
        }
        head.moveTo(position);
        return lines.size() == AT_ONCE;
    }
}
