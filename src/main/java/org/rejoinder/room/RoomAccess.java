package org.rejoinder.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/**
 * Says who may see the rooms of one kind. The package that such rooms belong to implements it as a bean; a room that no
 * bean knows is seen by nobody.
 */
public interface RoomAccess {

    /** Whether this viewer, or an anonymous one if empty, may see and write in this room; false for foreign rooms. */
    boolean isOpenTo(UUID room, Optional<Account> viewer);

    /** What stands there for this viewer's eyes alone; nothing for foreign rooms. */
    default List<String> notes(UUID room, Optional<Account> viewer) {
        return List.of();
    }

    /** What stands over the pages of a room that is open to whoever reads it; empty for foreign rooms and the public one. */
    default Optional<RoomSign> sign(UUID room) {
        return Optional.empty();
    }
}
