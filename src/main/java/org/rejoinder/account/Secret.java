package org.rejoinder.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        return HexFormat.of().formatHex(sha256(text));
    }

    /** What form tokens are derived from; whoever reads the database can't compute it. */
    byte[] formSecret() {
        return sha256("form " + text);
    }

    /** Nothing of the secret gets into a log by mistake. */
    @Override
    public String toString() {
        return "Secret";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
