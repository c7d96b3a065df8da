package org.rejoinder.text;

import static org.rejoinder.text.Characters.isSpace;

/** White space of all scripts. */
final class Spaces {
    private Spaces() {}

    /** Trims, and folds white space to single spaces, save that a lone unbreakable or wide space stays what it is. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(c);
            } else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                folded.append(isAlone(text, i) && isMeant(c) ? c : ' ');
            }
        }
        return strip(folded.toString());
    }

    private static boolean isAlone(String text, int at) {
        return at + 1 == text.length() || !isSpace(text.charAt(at + 1));
    }

    private static boolean isMeant(char space) {
        return Character.isSpaceChar(space) && !Characters.isLineEnd(space);
    }

    /** Trims, and folds white space of any kind to single plain spaces. */
    static String foldAll(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isSpace(c) ? ' ' : c));
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Trims white space of any kind, the unbreakable ones too. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
