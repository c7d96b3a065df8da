package org.rejoinder.text;

import java.util.List;

/**
 * A text, or a part of it, in which words are looked for.
 *
 * @param mostlyLatin whether most letters of the whole text are Latin
 */
record Passage(List<Glyph> glyphs, Spelling spelling, boolean mostlyLatin) {

    /** How the passage was read. */
    enum Spelling {
        AS_WRITTEN,
        DRAWN_OUT,
        LETTER_BY_LETTER,
        WITHOUT_SIGNS
    }

    /** Whether nothing that belongs to the same word stands before this place. */
    boolean beginsWordAt(int begin) {
        Glyph first = glyphs.get(begin);
        return begin == 0 || first.isUnspaced() || !isWord(begin - 1, -1);
    }

    /** Whether nothing that belongs to the same word stands from this place on. */
    boolean endsWordAt(int end) {
        Glyph last = glyphs.get(end - 1);
        return end == glyphs.size() || last.isUnspaced() || last.isHangul() || !isWord(end, 1);
    }

    /** Whether a syllable of Hangul goes on at this place. */
    boolean cutsSyllableAt(int end) {
        return end < glyphs.size() && glyphs.get(end).continuesSyllable();
    }

    private boolean isWord(int at, int step) {
        int i = at;
        while (i >= 0 && i < glyphs.size() && glyphs.get(i).isDigit()) {
            i += step;
        }
        return i >= 0 && i < glyphs.size() && glyphs.get(i).isLetter();
    }
}
