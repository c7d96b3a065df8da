package org.rejoinder.text;

/**
 * How alike an old and a new paragraph are, by the weight of the words that they share.
 *
 * @param ofOld which part of the old paragraph stands in the new one, from 0 to 1
 * @param ofNew which part of the new paragraph comes from the old one, from 0 to 1
 * @param both the weight of what they share, against the weight of both, from 0 to 1
 * @param fewestWords of the shorter one
 */
record Likeness(int from, int to, double ofOld, double ofNew, double both, int fewestWords) {
    private static final int FEW_WORDS = 6;

    /** One number for it: a paragraph that was cut short, or went into a longer one, is still alike. */
    double score() {
        return fewestWords < FEW_WORDS ? both : Math.max(both, 0.8 * Math.max(ofOld, ofNew));
    }

    Likeness turned() {
        return new Likeness(to, from, ofNew, ofOld, both, fewestWords);
    }
}
