package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.Refusal;

/** Finds out who somebody is who can't come in. */
@Singleton
public class Identification {

    private final SignIn signIn;
    private final Address address;

    @Inject
    Identification(SignIn signIn, Address address) {
        this.signIn = signIn;
        this.address = address;
    }

    /**
     * Whose handle and password these are.
     *
     * @throws Refusal with status 400, 401 or 429
     */
    public Account of(@Nullable String handle, @Nullable String password) {
        return signIn.signIn(handle, password, address);
    }
}
