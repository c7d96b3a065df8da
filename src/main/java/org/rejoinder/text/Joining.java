package org.rejoinder.text;

/** What stands between two lines of one paragraph when they are joined. */
final class Joining {
    private static final char SOFT_HYPHEN = '\u00AD';

    private Joining() {}

    /** Adds a line to a paragraph: with a space, except in scripts without spaces and after a hyphenated word. */
    static void append(StringBuilder paragraph, String line) {
        if (endsWith(paragraph, SOFT_HYPHEN)) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (needsSpace(paragraph, line)) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    static boolean needsSpace(CharSequence before, CharSequence after) {
        if (before.length() == 0 || after.length() == 0) {
            return false;
        }
        int last = Character.codePointBefore(before, before.length());
        int first = Character.codePointAt(after, 0);
        boolean unspaced = Characters.isUnspaced(last) && Characters.isUnspaced(first);
        return !unspaced && !(isHyphenated(before) && Character.isLetter(first));
    }

    private static boolean isHyphenated(CharSequence before) {
        int length = before.length();
        return length > 1 && before.charAt(length - 1) == '-' && Character.isLetter(before.charAt(length - 2));
    }

    private static boolean endsWith(StringBuilder text, char last) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == last;
    }
}
