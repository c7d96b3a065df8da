package org.rejoinder.account;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody is led after signing in: a place of this site, whatever the address of the page said. */
final class NextPath {

    private static final String FRONT_PAGE = "/";
    private static final int LONGEST = 2000;

    private NextPath() {}

    /** The path, with its query and fragment, in ASCII; the front page if it is none, or leads elsewhere. */
    static String of(@Nullable String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !staysHere(wanted)) {
            return FRONT_PAGE;
        }
        try {
            return new URI(wanted).toASCIIString();
        } catch (URISyntaxException notAnAddress) {
            return FRONT_PAGE;
        }
    }

    private static boolean staysHere(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.codePoints().noneMatch(Character::isISOControl);
    }
}
