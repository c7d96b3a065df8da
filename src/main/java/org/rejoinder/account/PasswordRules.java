package org.rejoinder.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rejoinder.web.Refusal;

/** Which passwords are taken: length and being hard to guess count, nothing else. */
final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 256;

    /** Guessing is measured on the beginning only, since the time that it takes grows faster than the length. */
    private static final int MEASURED = 100;

    /** Of zxcvbn's scores 0 to 4 the lowest one taken: more than a million guesses. */
    private static final int LOWEST_SCORE = 2;

    private static final Zxcvbn GUESSER = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Returns if the password may be chosen by the owner of this handle.
     *
     * @throws Refusal with status 400 at the field {@code password} otherwise
     */
    static void check(String password, String handle) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refusal("At least 8 characters.");
        }
        if (length > LONGEST) {
            throw refusal("At most 256 characters.");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(password)) {
            throw refusal("This is not text that can be stored.");
        }
        if (isEasy(password, handle)) {
            throw refusal("This password is easy to guess. Several unrelated words make a good one.");
        }
    }

    private static boolean isEasy(String password, String handle) {
        String measured = password.length() > MEASURED ? password.substring(0, MEASURED) : password;
        return GUESSER.measure(measured, List.of(handle, "rejoinder")).getScore() < LOWEST_SCORE;
    }

    private static Refusal refusal(String message) {
        return Refusal.invalid("password", message);
    }
}
