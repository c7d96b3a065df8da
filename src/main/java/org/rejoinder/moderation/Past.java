package org.rejoinder.moderation;

import java.time.Instant;
import java.util.List;

/** What is known of somebody who is about to post. Each question costs a look-up. */
interface Past {

    /** How many of their comments stand, counted up to this many. */
    int standing(int atMost);

    /** How many comments were rejected, hidden or removed since then, counted up to this many. */
    int turnedDownSince(Instant start, int atMost);

    /** What they wrote since then, newest first, other than the comment in question; so many at the most. */
    List<String> writtenSince(Instant start, int atMost);

    /** Whether a moderator wants to see everything they write. */
    boolean isAlwaysReviewed();
}
