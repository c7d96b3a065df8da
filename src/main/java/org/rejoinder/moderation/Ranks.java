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
            throw Refusal.forbidden(
                    "Nobody decides about somebody above them: moderators of the site stand above others,"
                            + " administrators above all.");
        }
    }

    private static int rank(Account account) {
        if (account.is(Role.ADMINISTRATOR)) {
            return 2;
        }
        return account.is(Role.MODERATOR) ? 1 : 0;
    }
}
