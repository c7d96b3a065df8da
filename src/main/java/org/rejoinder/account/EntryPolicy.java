package org.rejoinder.account;

import org.rejoinder.web.Refusal;

/** May this person come in? Implemented as a bean by every package that has a say; all are asked. */
public interface EntryPolicy {

    /**
     * Returns if it has nothing against a new session or token of this account.
     *
     * @throws Refusal with status 403 and the reason, for the eyes of the person, who has shown the right password
     */
    void requireMayEnter(Account account);
}
