package org.rejoinder.feed;

/** Text that XML 1.0 can hold: nothing else may stand in a feed, whatever was stored. */
final class Legible {

    private Legible() {}

    static String text(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().filter(Legible::isAllowed).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    /** The production Char of XML 1.0, without the control characters that it discourages. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }
}
