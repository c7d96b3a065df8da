package org.rejoinder.notification;

/** What a notification is about; of each there is one per person and comment. */
enum Topic {
    /** What somebody wrote. */
    WORDS,
    /** What a moderator decided. */
    DECISION,
    /** What an editor answered to a suggested correction. */
    CORRECTION,
    /** That a comment of the person's class was reported as illegal. */
    ESCALATION,
    /** What concerns the person and no comment, as a measure against them or an answer to their report. */
    PERSONAL
}
