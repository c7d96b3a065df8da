package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;
import org.rejoinder.room.RoomSign;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** How comments are taken in whole rooms. */
@Singleton
class RoomModes {

    private static final String PUBLIC = "public";
    private static final ModeView OPEN = new ModeView(null, PostingMode.OPEN, 0);

    private final Modes modes;
    private final Rooms rooms;
    private final Jurisdiction jurisdiction;

    @Inject
    RoomModes(Modes modes, Rooms rooms, Jurisdiction jurisdiction) {
        this.modes = modes;
        this.rooms = rooms;
        this.jurisdiction = jurisdiction;
    }

    /**
     * The room that an address names.
     *
     * @throws Refusal with status 404 if there is none, or not for this viewer
     */
    UUID open(String name, Optional<Account> viewer) {
        return rooms.named(name.equals(PUBLIC) ? Room.PUBLIC.toString() : name, viewer);
    }

    /**
     * Likewise, if the person moderates it.
     *
     * @throws Refusal with status 403 otherwise
     */
    UUID own(String name, Account person) {
        UUID room = open(name, Optional.of(person));
        if (!jurisdiction.coversRoom(person, room)) {
            throw Refusal.forbidden("Only those who moderate this room may do this.");
        }
        return room;
    }

    ModeView of(UUID room) {
        return modes.of(List.of(room)).stream()
                .findFirst()
                .map(mode -> new ModeView(null, mode.mode(), mode.number()))
                .orElse(OPEN);
    }

    /** From now on this mode holds in a room. */
    void set(UUID room, ModeView sent, Account by) {
        modes.set(room, sent.checkedMode(), sent.checkedNumber(), by);
    }

    /** What its people call a room. */
    String name(UUID room) {
        return rooms.sign(room).map(RoomSign::name).orElseGet(() -> Phrases.it("The public room"));
    }
}
