package org.rejoinder.room;

import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** A room is no longer open to somebody whose account stays. */
public record RoomLeft(UUID account) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", account);
    }
}
