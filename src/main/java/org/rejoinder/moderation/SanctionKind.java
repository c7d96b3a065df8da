package org.rejoinder.moderation;

/** What was decided about a person. */
enum SanctionKind {
    /** Has to be acknowledged before the person writes again. */
    WARNING,
    /** Reads, but can't write. */
    MUTE,
    /** Can't sign in for a time. */
    SUSPENSION,
    /** Can't sign in any more. */
    BAN,
    /** Everything they write is reviewed first. */
    REVIEW;

    /** Whether it ends all sessions and allows no new one. */
    boolean shutsOut() {
        return this == SUSPENSION || this == BAN;
    }
}
