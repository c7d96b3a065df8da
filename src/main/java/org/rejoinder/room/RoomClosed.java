package org.rejoinder.room;

import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** Nothing more is said in a room: it was put away or deleted. */
public record RoomClosed(UUID room) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("room", room);
    }
}
