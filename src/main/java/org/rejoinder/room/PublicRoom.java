package org.rejoinder.room;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/** The public room is open to everybody. */
@Singleton
class PublicRoom implements RoomAccess {

    @Override
    public boolean isOpenTo(UUID room, Optional<Account> viewer) {
        return room.equals(Room.PUBLIC);
    }
}
