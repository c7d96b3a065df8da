package org.rejoinder.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.room.Room;

/**
 * One thing that can be followed or muted.
 *
 * @param room in which it is talked about; the public one for people
 * @param article in which it lies; null for people
 * @param name what stands for it in addresses: a slug, an id or a handle
 */
record Aim(Focus focus, UUID subject, UUID room, @Nullable UUID article, String name) {

    /** Where it is shown. */
    String place() {
        return switch (focus) {
            case ARTICLE -> "/articles/" + name + query();
            case PARAGRAPH -> "/paragraphs/" + name + query();
            case THREAD -> "/comments/" + name;
            case PERSON -> "/@" + name;
        };
    }

    /** What follows the address of something in a room; nothing for the public one. */
    String query() {
        return room.equals(Room.PUBLIC) || focus == Focus.THREAD ? "" : "?room=" + room;
    }
}
