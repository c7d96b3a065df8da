package org.rejoinder.account;

import java.util.UUID;

/**
 * An account has another e-mail address, or none, in place of this one.
 *
 * @param before the address that it had
 */
record EmailChanged(UUID account, String before) {

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "EmailChanged " + account;
    }
}
