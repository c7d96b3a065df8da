package org.rejoinder.room;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.web.Refusal;

/** Finds a room through what the viewer may see. */
@Singleton
public class Rooms {

    private final List<RoomAccess> doors;

    @Inject
    Rooms(@All List<RoomAccess> doors) {
        this.doors = doors;
    }

    /**
     * The id of the room that a request names, the public room if it names none.
     *
     * @param name the room's id as text, or null
     * @throws Refusal with status 404 if there is no such room, or not for this viewer
     */
    public UUID named(@Nullable String name, Optional<Account> viewer) {
        UUID room = name == null || name.isEmpty() ? Room.PUBLIC : id(name);
        if (!isOpenTo(room, viewer)) {
            throw Refusal.notFound();
        }
        return room;
    }

    /** Whether the viewer may see what is said in this room. */
    public boolean isOpenTo(UUID room, Optional<Account> viewer) {
        return doors.stream().anyMatch(door -> door.isOpenTo(room, viewer));
    }

    /** What stands over the pages of a room for this viewer's eyes alone. */
    public List<String> notes(UUID room, Optional<Account> viewer) {
        return doors.stream().flatMap(door -> door.notes(room, viewer).stream()).toList();
    }

    /** What stands over the pages of a room; empty for the public one. */
    public Optional<RoomSign> sign(UUID room) {
        return doors.stream().flatMap(door -> door.sign(room).stream()).findFirst();
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
