package org.rejoinder.notification;

import java.security.SecureRandom;
import java.util.Base64;
import org.rejoinder.web.Sha256;

/** A secret in the links of one letter: whoever has it may stop the mail, or confirm the address. The database knows its hash. */
record Token(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.hex(Sha256.of("letter " + text));
    }

    /** Nothing of the secret gets into a log by mistake. */
    @Override
    public String toString() {
        return "Token";
    }
}
