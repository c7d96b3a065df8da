package org.rejoinder.moderation;

/**
 * A statement of reasons: what was decided, on what facts and ground, and how one can appeal.
 *
 * @param facts what it is about
 * @param automated whether machines took part in noticing or deciding
 * @param origin how it came to a moderator's attention
 * @param appeal where to appeal; empty if one can't, any more
 */
record Statement(
        String what,
        String facts,
        String commentHref,
        String ground,
        String words,
        String origin,
        String automated,
        String when,
        String lasts,
        String appeal,
        String appealUntil) {}
