package org.rejoinder.article;

import org.rejoinder.web.Sha256;

/** Tells one file from another by what it holds. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 in hexadecimal digits. */
    static String of(byte[] bytes) {
        return Sha256.hex(Sha256.of(bytes));
    }
}
