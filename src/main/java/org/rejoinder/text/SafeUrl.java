package org.rejoinder.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a link in a text may lead to: http, https and mailto, in full, without a user name before the host. */
final class SafeUrl {
    private static final int LONGEST = 2000;
    private static final Pattern SAFE = Pattern.compile(
            "https?://[^/?#\\\\@\\s]+(?:[/?#\\\\].*)?|mailto:[^\\s@?]+@[^\\s@?]+(?:\\?.*)?", Pattern.CASE_INSENSITIVE);

    private SafeUrl() {}

    /** The address without the characters that nobody sees; empty if nothing safe remains. */
    static Optional<String> of(String raw) {
        String url = PlainText.singleLine(raw).replace(" ", "%20");
        return Optional.of(url).filter(SafeUrl::isSafe);
    }

    static boolean isSafe(String url) {
        return url.length() <= LONGEST && SAFE.matcher(url).matches();
    }
}
