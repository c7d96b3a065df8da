package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rejoinder.account.Account;
import org.rejoinder.account.Correspondence;
import org.rejoinder.web.Sha256;

/** Says where mail to a person goes, if any may. */
@Singleton
class Postbox {

    private final Correspondence correspondence;
    private final boolean isOpen;

    @Inject
    Postbox(Correspondence correspondence, @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailHost) {
        this.correspondence = correspondence;
        this.isOpen = mailHost.isPresent();
    }

    /** Whether this site sends mail at all. */
    boolean isOpen() {
        return isOpen;
    }

    /** The address of somebody, confirmed or not; empty if they have none, or may not come in. */
    Optional<String> address(Account person) {
        return isOpen ? correspondence.address(person) : Optional.empty();
    }

    /** Likewise, if they confirmed that it is theirs and want to have mail. */
    Optional<String> address(Account person, Preference preference) {
        return address(person)
                .filter(address -> preference.mail() != MailRhythm.OFF && preference.isConfirmed(hash(address)));
    }

    /** What tells an address from another, and isn't the address. */
    static String hash(String address) {
        return Sha256.hex(Sha256.of("address " + address));
    }
}
