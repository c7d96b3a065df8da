package org.rejoinder.text;

import java.util.List;

/**
 * A listed word as it is looked for.
 *
 * @param onlyApart whether it counts only where it is spelled letter by letter
 */
record Sought(ListedWord word, List<Glyph> glyphs, boolean onlyApart) {

    /** So many equal letters are drawn out even in a short word. */
    private static final int DRAWN_OUT = 3;

    /** A shorter word is too often met by chance where digits or spelled letters are read as a word. */
    private static final int LONG_ENOUGH = 4;

    /** From this length on {@code i} and {@code l} are taken for each other. */
    private static final int LONG = 5;

    Sought(ListedWord word, List<Glyph> glyphs) {
        this(word, glyphs, false);
    }

    /** A phrase as it is looked for where it is spelled letter by letter: without what parts its words. */
    static Sought spelledApart(ListedWord phrase, List<Glyph> glyphs) {
        return new Sought(
                phrase, glyphs.stream().filter(glyph -> !glyph.isGap()).toList(), true);
    }

    /** Whether the glyphs of a passage from begin to end, whose keys are this word's, are really meant as this word. */
    boolean standsIn(Passage passage, int begin, int end) {
        List<Glyph> written = passage.glyphs().subList(begin, end);
        return isSoughtIn(passage)
                && isApart(passage, begin, end)
                && !passage.cutsSyllableAt(end)
                && means(written, passage);
    }

    private boolean isSoughtIn(Passage passage) {
        return !onlyApart || passage.spelling() == Passage.Spelling.LETTER_BY_LETTER;
    }

    private boolean isApart(Passage passage, int begin, int end) {
        return switch (passage.spelling()) {
            case AS_WRITTEN, DRAWN_OUT -> word.extent() == ListedWord.Extent.PART || isAWord(passage, begin, end);
            case LETTER_BY_LETTER -> size() >= LONG_ENOUGH || isUnspaced() || isAWord(passage, begin, end);
            case WITHOUT_SIGNS -> isUnspaced() || (size() >= LONG_ENOUGH && isAWord(passage, begin, end));
        };
    }

    private static boolean isAWord(Passage passage, int begin, int end) {
        return passage.beginsWordAt(begin) && passage.endsWordAt(end);
    }

    private boolean means(List<Glyph> written, Passage passage) {
        int foreign = 0;
        int standIns = 0;
        boolean drawnOut = false;
        for (int i = 0; i < written.size(); i++) {
            Glyph is = written.get(i);
            Glyph meant = glyphs.get(i);
            if (!isRepeatedAs(is, meant, passage)) {
                return false;
            }
            drawnOut |= !is.isGap() && is.run() != meant.run();
            if (is.plain() == meant.plain()) {
                continue;
            }
            if (!is.isLetter()) {
                standIns++;
            } else if (is.isLatin() && meant.isLatin()) {
                if (isVagueLetter(is) && size() < LONG) {
                    return false;
                }
            } else {
                foreign++;
            }
        }
        return (passage.spelling() != Passage.Spelling.DRAWN_OUT || drawnOut)
                && (standIns == 0 || isSafelyRead(standIns, written))
                && (foreign == 0 || isDisguise(written, passage));
    }

    private static boolean isVagueLetter(Glyph glyph) {
        return glyph.plain() == 'i' || glyph.plain() == 'l';
    }

    private boolean isRepeatedAs(Glyph is, Glyph meant, Passage passage) {
        return passage.spelling() != Passage.Spelling.DRAWN_OUT
                || is.isGap()
                || is.run() == meant.run()
                || is.run() >= DRAWN_OUT
                || (is.run() > meant.run() && size() >= LONG_ENOUGH);
    }

    /** Digits and signs are read as letters in a word long enough that is half of letters. */
    private boolean isSafelyRead(int standIns, List<Glyph> written) {
        if (written.stream().noneMatch(Glyph::isLetter)) {
            return false;
        }
        return size() >= LONG_ENOUGH
                ? standIns <= (size() + 1) / 2
                : written.stream().allMatch(glyph -> glyph.isLetter() || isPlainStandIn(glyph));
    }

    /** A sign that means little in the middle of a word but the letter that it looks like. */
    private static boolean isPlainStandIn(Glyph glyph) {
        return glyph.plain() == '$' || glyph.plain() == '@';
    }

    /** Letters of another script are a disguise among others, or where the text is in this word's script. */
    private boolean isDisguise(List<Glyph> written, Passage passage) {
        boolean someLatin = written.stream().anyMatch(Glyph::isLatin);
        boolean someForeign = written.stream().anyMatch(glyph -> glyph.isLetter() && !glyph.isLatin());
        boolean wordIsLatin = glyphs.stream().anyMatch(Glyph::isLatin);
        return (someLatin && someForeign) || wordIsLatin == passage.mostlyLatin();
    }

    private boolean isUnspaced() {
        return glyphs.get(0).isUnspaced() || glyphs.get(0).isHangul();
    }

    private int size() {
        return glyphs.size();
    }
}
