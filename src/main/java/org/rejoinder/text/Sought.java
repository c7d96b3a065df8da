package org.rejoinder.text;

import java.util.List;

/** A listed word as it is looked for. */
record Sought(ListedWord word, List<Glyph> glyphs) {

    /** From how many equal letters on a word counts as drawn out. */
    static final int DRAWN_OUT = 3;

    /** A shorter word is too often met by chance where digits or spelled letters are read as a word. */
    private static final int LONG_ENOUGH = 4;

    /** From this length on {@code i} and {@code l} are taken for each other. */
    private static final int LONG = 5;

    /** Whether the glyphs of a passage from begin to end, whose keys are this word's, are really meant as this word. */
    boolean standsIn(Passage passage, int begin, int end) {
        List<Glyph> written = passage.glyphs().subList(begin, end);
        return isApart(passage, begin, end) && !passage.cutsSyllableAt(end) && means(written, passage);
    }

    private boolean isApart(Passage passage, int begin, int end) {
        return switch (passage.spelling()) {
            case AS_WRITTEN, DRAWN_OUT ->
                word.extent() == ListedWord.Extent.PART || (passage.beginsWordAt(begin) && passage.endsWordAt(end));
            case LETTER_BY_LETTER -> size() >= LONG_ENOUGH || isUnspaced() || isAll(passage, begin, end);
            case WITHOUT_SIGNS -> isUnspaced() || (size() >= LONG_ENOUGH && isAll(passage, begin, end));
        };
    }

    private static boolean isAll(Passage passage, int begin, int end) {
        return begin == 0 && end == passage.glyphs().size();
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
            drawnOut |= is.run() >= DRAWN_OUT;
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

    private static boolean isRepeatedAs(Glyph is, Glyph meant, Passage passage) {
        return passage.spelling() != Passage.Spelling.DRAWN_OUT
                || is.isGap()
                || is.run() == meant.run()
                || is.run() >= DRAWN_OUT;
    }

    /** Digits and signs are read as letters in a word long enough that is half of letters. */
    private boolean isSafelyRead(int standIns, List<Glyph> written) {
        long letters = written.stream().filter(Glyph::isLetter).count();
        return size() >= LONG_ENOUGH && letters >= 1 && standIns <= (size() + 1) / 2;
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
