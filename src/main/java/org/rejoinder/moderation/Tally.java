package org.rejoinder.moderation;

import java.util.UUID;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.language.Phrases;

/** How many comments somebody wrote, and how many of them a moderator turned down. */
record Tally(long comments, long turnedDown) {

    /** Whose comments in which room. */
    record Key(UUID author, UUID room) {}

    static final Tally NONE = new Tally(0, 0);

    static Tally of(Object status, long count) {
        boolean down =
                status == CommentStatus.REJECTED || status == CommentStatus.HIDDEN || status == CommentStatus.REMOVED;
        return new Tally(count, down ? count : 0);
    }

    Tally plus(Tally other) {
        return new Tally(comments + other.comments, turnedDown + other.turnedDown);
    }

    /** In a few words. */
    public String words() {
        if (comments <= 1) {
            return Phrases.it("first comment");
        }
        return turnedDown > 0
                ? Phrases.it("{0} comments, {1} turned down", comments, turnedDown)
                : Phrases.it("{0} comments", comments);
    }
}
