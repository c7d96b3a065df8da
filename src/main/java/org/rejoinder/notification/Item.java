package org.rejoinder.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notification as the page lays it out.
 *
 * @param words what happened, in a sentence
 * @param excerpt the beginning of the comment; empty if its words are gone
 * @param about the title of the article
 * @param when exact, in UTC
 * @param target where it is read, a path of this site
 * @param isInClass whether it was said in the room of a class
 */
record Item(
        UUID id,
        String words,
        String excerpt,
        String about,
        Instant at,
        String when,
        boolean isRead,
        String target,
        boolean isInClass) {

    /** Where it leads, marked as read on the way. */
    public String href() {
        return "/notifications/" + id;
    }
}
