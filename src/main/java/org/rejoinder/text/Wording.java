package org.rejoinder.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a paragraph says, as far as it matters for telling it from others.
 *
 * @param key the same for two texts that differ only in spaces, hyphenation, dashes and the form of quotation marks
 * @param words in small letters, without marks; each character of a script without spaces is a word
 */
record Wording(String key, List<String> words) {
    private static final String HYPHENS = "-\u00AD\u2010\u2011";
    private static final String DASHES = HYPHENS + "\u2012\u2013\u2014\u2015\u2212";
    private static final String APOSTROPHES = "'‘’‛ʼ`´";
    private static final String QUOTES = "\"“”„‟″«»「」『』〝〞〟";
    private static final int TATWEEL = 0x640;
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    static Wording of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String key = key(plain);
        List<String> words = words(plain);
        return new Wording(key.isEmpty() ? text : key, words.isEmpty() ? List.of(key.isEmpty() ? text : key) : words);
    }

    private static String key(String plain) {
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isSign(c, plain, i)) {
                key.append('-');
            } else if (!Characters.isSpace(c) && !isIn(DASHES, c) && !isUnseen(c)) {
                key.appendCodePoint(folded(c));
            }
        }
        return key.toString();
    }

    /** A dash before a digit says something. */
    private static boolean isSign(int c, String plain, int next) {
        return isIn(DASHES, c) && next < plain.length() && Character.isDigit(plain.codePointAt(next));
    }

    private static boolean isUnseen(int c) {
        return c != 0x200D && Characters.isInvisible(c);
    }

    private static int folded(int c) {
        if (isIn(APOSTROPHES, c)) {
            return '\'';
        }
        return isIn(QUOTES, c) ? '"' : c;
    }

    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (isUnspaced(c)) {
                close(open, words);
                words.add(Character.toString(c));
            } else if (isOfWord(c)) {
                open.appendCodePoint(Character.toLowerCase(c));
            } else if (!isWithinWord(c)) {
                close(open, words);
            }
        });
        close(open, words);
        return words;
    }

    private static boolean isUnspaced(int c) {
        return Character.isLetter(c) && (Characters.isUnspaced(c) || UNSPACED.contains(UnicodeScript.of(c)));
    }

    private static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) && c != TATWEEL)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** What may stand between two letters without parting the word: accents, apostrophes, hyphens, unseen characters. */
    private static boolean isWithinWord(int c) {
        return c == TATWEEL
                || Character.getType(c) == Character.NON_SPACING_MARK
                || isIn(APOSTROPHES, c)
                || isIn(HYPHENS, c)
                || Characters.isInvisible(c);
    }

    private static void close(StringBuilder open, List<String> words) {
        if (!open.isEmpty()) {
            words.add(open.toString());
            open.setLength(0);
        }
    }

    private static boolean isIn(String marks, int c) {
        return marks.indexOf(c) >= 0;
    }
}
