package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;

/**
 * Who reads: as far as it matters for what they may read.
 *
 * @param person the account of the one who reads; empty for everybody who has nothing of their own here
 * @param moderates whether they review the comments of this place
 * @param outlook what is kept from them where they read
 */
record Audience(Optional<UUID> person, boolean moderates, Outlook outlook) {

    Audience(Optional<UUID> person, boolean moderates) {
        this(person, moderates, Outlook.PLAIN);
    }

    /** All who read the same, whoever they are. */
    Audience shared() {
        return new Audience(Optional.empty(), moderates, outlook);
    }

    /** Whether they may read the words of a comment that they may see. */
    boolean mayRead(Comment comment) {
        return switch (comment.status()) {
            case VISIBLE -> true;
            case WITHDRAWN, REMOVED -> false;
            case PENDING, HIDDEN, REJECTED ->
                moderates || person.filter(comment::isBy).isPresent();
        };
    }
}
