package org.rejoinder.moderation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/**
 * Says who moderates the rooms of one kind, other than the public one. The package that such rooms belong to implements it
 * as a bean.
 */
public interface RoomModerators {

    /** The rooms that this person moderates. */
    List<UUID> roomsOf(Account person);

    /** Whether this person moderates this room; false for foreign rooms. */
    boolean moderates(Account person, UUID room);

    /** Whether somebody else than this account moderates the room too. */
    boolean hasAnother(UUID room, UUID account);

    /** The accounts that moderate this room; none for foreign rooms. */
    List<UUID> moderatorsOf(UUID room);

    /** By what those who moderate a room know one of its people; empty for foreign rooms and people. */
    Optional<String> nameOf(UUID room, UUID account);
}
