package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Bell;

/** The number beside the link to one's notifications. */
@Singleton
class Waiting implements Bell {

    private final Inbox inbox;
    private final CurrentAccount viewer;

    @Inject
    Waiting(Inbox inbox, CurrentAccount viewer) {
        this.inbox = inbox;
        this.viewer = viewer;
    }

    @Override
    public String unread() {
        int count = viewer.account().map(inbox::unread).orElse(0);
        if (count == 0) {
            return "";
        }
        return count < Inbox.MOST_COUNTED ? String.valueOf(count) : (Inbox.MOST_COUNTED - 1) + "+";
    }
}
