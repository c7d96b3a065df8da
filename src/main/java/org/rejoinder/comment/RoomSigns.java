package org.rejoinder.comment;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.room.Room;
import org.rejoinder.room.RoomSign;
import org.rejoinder.room.Rooms;

/** What stands over the pages of a room; templates read it as {@code inject:signs}. */
@Named("signs")
@Singleton
public class RoomSigns {

    private final Rooms rooms;
    private final List<RoomNotice> notices;
    private final Instance<CurrentAccount> viewer;

    @Inject
    RoomSigns(Rooms rooms, @All List<RoomNotice> notices, Instance<CurrentAccount> viewer) {
        this.viewer = viewer;
        this.rooms = rooms;
        this.notices = notices;
    }

    /** The sign of a room that the reader may see; none for the public one. */
    public List<RoomSign> of(UUID room) {
        return rooms.sign(room).stream().toList();
    }

    /** What else stands over an article there, as HTML. */
    public List<String> notices(String article, UUID room) {
        return notices.stream()
                .flatMap(notice -> notice.over(article, room).stream())
                .toList();
    }

    /** What stands there for the reader's eyes alone. */
    public List<String> notes(UUID room) {
        return room.equals(Room.PUBLIC)
                ? List.of()
                : rooms.notes(room, viewer.get().account());
    }
}
