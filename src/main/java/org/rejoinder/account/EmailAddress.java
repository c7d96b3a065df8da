package org.rejoinder.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/** Where a link for a new password goes. Nobody else is ever shown it. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{C}@<>,;:\"()\\[\\]\\\\]+@[\\p{L}\\p{N}.-]+");

    private EmailAddress() {}

    /**
     * The address as it is stored; null if none was given.
     *
     * @throws Refusal with status 400 at the field {@code email}
     */
    static @Nullable String of(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = typed.strip();
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches()) {
            throw Refusal.invalid("email", "This is not an e-mail address.");
        }
        return address;
    }
}
