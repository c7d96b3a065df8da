package org.rejoinder.moderation;

import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.web.Refusal;

/** Nobody moderates themself, nor somebody above them. */
final class Ranks {

    private Ranks() {}

    /**
     * Returns if this moderator may decide about this person and their comments.
     *
     * @throws Refusal with status 403 otherwise
     */
    static void requireMayModerate(Account moderator, Account person) {
        if (moderator.id().equals(person.id())) {
            throw Refusal.forbidden("Nobody decides about themselves or their own comments.");
        }
        if (rank(person) > rank(moderator)) {
            throw Refusal.forbidden("Only an administrator who moderates decides about administrators.");
        }
    }

    private static int rank(Account account) {
        return account.is(Role.ADMINISTRATOR) ? 1 : 0;
    }
}
