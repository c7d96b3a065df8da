package org.rejoinder.comment;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;

/**
 * Who reads: as far as it matters for what they may read.
 *
 * @param person the account of the one who reads; empty for everybody who has nothing of their own here
 * @param moderates whether they review the comments of the public room
 * @param outlook what is kept from them where they read
 */
record Audience(Optional<UUID> person, boolean moderates, Outlook outlook) {

    Audience(Optional<UUID> person, boolean moderates) {
        this(person, moderates, Outlook.PLAIN);
    }

    static Audience of(Optional<Account> viewer) {
        return new Audience(
                viewer.map(Account::id),
                viewer.filter(account -> account.is(Role.MODERATOR)).isPresent());
    }

    /** The same, reading in a place that they see like this. */
    Audience seeing(Outlook place) {
        return new Audience(person, moderates, place);
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
