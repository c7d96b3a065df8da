package org.rejoinder.notification;

import jakarta.inject.Singleton;
import org.rejoinder.web.SecretAddresses;

/** The servers of mail providers stop mail for their users: without a session, from anywhere. */
@Singleton
class UnsubscribeAddresses implements SecretAddresses {

    @Override
    public boolean isAmongThem(String path) {
        return path.startsWith("/unsubscribe/");
    }
}
