package org.rejoinder.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What kind of character a code point is, where Java's own classes don't answer the question. */
final class Characters {
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
    private static final Set<UnicodeBlock> UNSPACED_PUNCTUATION =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);
    private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";
    private static final String VISIBLE_FORMATS = "\u06DD\u070F\u08E2";

    private Characters() {}

    /** White space of any script, the unbreakable kinds included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isLineEnd(c);
    }

    static boolean isLineEnd(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** A control character that has no business in a text; tabs, line ends and form feeds have. */
    static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\t' && !isLineEnd(c);
    }

    /** A mark that forces a direction on what follows. Marks that only isolate or hint are not meant. */
    static boolean isDirectionOverride(int c) {
        return c >= 0x202A && c <= 0x202E;
    }

    /** A character that shows nothing, white space not counted. */
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> !isVisibleFormat(c);
            default -> BLANK_LETTERS.indexOf(c) >= 0;
        };
    }

    /** The number signs of some scripts are formally format characters. */
    private static boolean isVisibleFormat(int c) {
        return (c >= 0x600 && c <= 0x605) || VISIBLE_FORMATS.indexOf(c) >= 0;
    }

    /** Part of a script that sets no space between words, so that joined lines need none. */
    static boolean isUnspaced(int c) {
        return UNSPACED.contains(UnicodeScript.of(c)) || UNSPACED_PUNCTUATION.contains(UnicodeBlock.of(c));
    }

    /** Whether this belongs to the character before it: an accent, a joiner, a skin tone. */
    static boolean continuesCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF);
        };
    }
}
