package org.rejoinder.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One letter, digit or sign of a text, or the gap between words.
 *
 * @param plain the letter without case, width and accents; a space for a gap
 * @param key the letter that it looks like or stands for; letters that are easily taken for each other share one
 * @param source which character of the text it came from
 * @param run how often it is repeated here; for a gap how many characters make it up
 */
record Glyph(int plain, char key, Kind kind, int source, int run) {

    /** What a glyph is. */
    enum Kind {
        LETTER,
        DIGIT,
        /** A sign that can stand for a letter, as {@code @}. */
        SIGN,
        /** A gap without white space in it, as a hyphen. */
        JOINT,
        /** An apostrophe or quotation mark. */
        QUOTE,
        /** White space, or signs with white space among them. */
        SPACE
    }

    /** What the characters are that most texts are made of, worked out once. */
    private static final Glyph[] KNOWN =
            IntStream.range(0, 0x80).mapToObj(c -> classified(c, 0)).toArray(Glyph[]::new);

    static Glyph of(int plain, int source) {
        return plain < KNOWN.length ? KNOWN[plain].from(source) : classified(plain, source);
    }

    /** Adds a glyph to others; gaps side by side are one. */
    static void append(Glyph next, List<Glyph> glyphs) {
        int last = glyphs.size() - 1;
        if (next.isGap() && last >= 0 && glyphs.get(last).isGap()) {
            Glyph before = glyphs.get(last);
            Glyph wider = before.kind() == Kind.SPACE ? before : next;
            glyphs.set(last, wider.repeated(before.run() + next.run()));
        } else {
            glyphs.add(next);
        }
    }

    private Glyph from(int place) {
        return new Glyph(plain, key, kind, place, run);
    }

    private static Glyph classified(int plain, int source) {
        if (Character.isLetter(plain) || isMark(plain)) {
            return new Glyph(plain, key(Looks.of(plain), plain), Kind.LETTER, source, 1);
        }
        char look = Looks.of(plain);
        if (look != Looks.NONE) {
            return new Glyph(look, key(look, look), Kind.LETTER, source, 1);
        }
        char standsFor = Looks.standIn(plain);
        if (Character.isDigit(plain)) {
            return new Glyph(plain, key(standsFor, plain), Kind.DIGIT, source, 1);
        }
        if (standsFor != Looks.NONE) {
            return new Glyph(plain, key(standsFor, plain), Kind.SIGN, source, 1);
        }
        return new Glyph(' ', ' ', gap(plain), source, 1);
    }

    private static Kind gap(int c) {
        if (Characters.isSpace(c) || c == 0x3002 || c == 0xFF0C || c == 0x3001) {
            return Kind.SPACE;
        }
        return "'’‘\"”“ʼ".indexOf(c) >= 0 ? Kind.QUOTE : Kind.JOINT;
    }

    private static char key(char look, int plain) {
        if (look == Looks.NONE) {
            return (char) (plain < 0x10000 ? plain : 0xF000 + (plain & 0xFFF));
        }
        return look == 'l' ? 'i' : look;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    Glyph repeated(int times) {
        return new Glyph(plain, key, kind, source, times);
    }

    boolean isGap() {
        return kind == Kind.SPACE || kind == Kind.JOINT || kind == Kind.QUOTE;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    /** The same where a sign is no letter, but stands between words or letters. */
    Glyph asGap() {
        return isSign() ? new Glyph(' ', ' ', Kind.JOINT, source, 1) : this;
    }

    boolean isLetter() {
        return kind == Kind.LETTER;
    }

    boolean isDigit() {
        return kind == Kind.DIGIT;
    }

    boolean isLatin() {
        return isLetter()
                && (plain < 0x80 ? plain >= 'a' && plain <= 'z' : UnicodeScript.of(plain) == UnicodeScript.LATIN);
    }

    /** Whether a word can end before it or after it without a space: it is written without spaces between words. */
    boolean isUnspaced() {
        return Characters.isUnspaced(plain) || UnicodeScript.of(plain) == UnicodeScript.THAI;
    }

    boolean isHangul() {
        return UnicodeScript.of(plain) == UnicodeScript.HANGUL;
    }

    /** A vowel or a closing consonant, which belongs to the syllable before it. */
    boolean continuesSyllable() {
        return plain >= 0x1160 && plain <= 0x11FF;
    }
}
