package org.rejoinder.room;

import java.util.UUID;

/** A group of people who see each other's comments, and nobody else's. */
public final class Room {

    /** The id of the one room that is open to everybody; every database has it. */
    public static final UUID PUBLIC = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Room() {}
}
