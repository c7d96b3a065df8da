package org.rejoinder.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rejoinder.account.Account;

/** Lets people choose how they are told. */
@Singleton
class Choosing {

    private final Preferences preferences;

    @Inject
    Choosing(Preferences preferences) {
        this.preferences = preferences;
    }

    Preference of(Account person) {
        return preferences.of(person.id());
    }

    /** Whether the person follows the threads that they begin, from now on. */
    void followOwn(Account person, boolean follows) {
        QuarkusTransaction.requiringNew()
                .run(() -> preferences.kept(person.id()).followOwn(follows));
    }
}
