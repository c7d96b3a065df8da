package org.rejoinder.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a secret: in the cookie of a session, or as the token of a program. */
final class SecretRequest extends BaseAuthenticationRequest {

    private final Secret secret;
    private final boolean inBrowser;

    private SecretRequest(Secret secret, boolean inBrowser) {
        this.secret = secret;
        this.inBrowser = inBrowser;
    }

    static SecretRequest ofSession(String cookie) {
        return new SecretRequest(new Secret(cookie), true);
    }

    static SecretRequest ofProgram(String token) {
        return new SecretRequest(new Secret(token), false);
    }

    Secret secret() {
        return secret;
    }

    boolean isInBrowser() {
        return inBrowser;
    }
}
