package org.rejoinder.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.rejoinder.web.Sha256;

/**
 * A random text that only its bearer has: of a session, a program or a one-time link. The database knows its hash.
 *
 * @param text 256 random bits as base64url when made here; anything when it was sent
 */
record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the database stores: SHA-256 in hexadecimal, enough for a text that can't be guessed. */
    String hash() {
        return Sha256.hex(Sha256.of(text));
    }

    /** What form tokens are derived from; whoever reads the database can't compute it. */
    byte[] formSecret() {
        return Sha256.of("form " + text);
    }

    /** Nothing of the secret gets into a log by mistake. */
    @Override
    public String toString() {
        return "Secret";
    }
}
