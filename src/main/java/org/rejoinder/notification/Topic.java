package org.rejoinder.notification;

/** What a notification is about; of each there is one per person and comment. */
enum Topic {
    /** What somebody wrote. */
    WORDS,
    /** What a moderator decided. */
    DECISION,
    /** What an editor answered to a suggested correction. */
    CORRECTION
}
