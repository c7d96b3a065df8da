package org.rejoinder.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens that prove that a form was served to the session that sends it (the HMAC variant of OWASP's "signed double
 * submit" without the cookie: the session's secret is the key). Each is masked with fresh random bytes, so that no two
 * answers hold the same bytes and compression gives nothing away (BREACH). Thread-safe.
 */
final class FormTokens {

    private static final int SIZE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormTokens() {}

    static String issue(byte[] secret) {
        byte[] mask = new byte[SIZE];
        RANDOM.nextBytes(mask);
        byte[] token = new byte[2 * SIZE];
        System.arraycopy(mask, 0, token, 0, SIZE);
        System.arraycopy(xor(mask, proof(secret)), 0, token, SIZE, SIZE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static boolean isGenuine(String token, byte[] secret) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        if (bytes.length != 2 * SIZE) {
            return false;
        }
        byte[] mask = Arrays.copyOfRange(bytes, 0, SIZE);
        byte[] masked = Arrays.copyOfRange(bytes, SIZE, 2 * SIZE);
        return MessageDigest.isEqual(xor(mask, masked), proof(secret));
    }

    private static byte[] proof(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] xor(byte[] left, byte[] right) {
        byte[] result = new byte[left.length];
        for (int i = 0; i < left.length; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }
}
