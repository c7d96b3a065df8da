package org.rejoinder.room;

/**
 * What stands over the pages of a room, so that everybody knows in which one they are.
 *
 * @param name what its people call it
 * @param href where the room is at home, a path of this site
 */
public record RoomSign(String name, String href) {}
