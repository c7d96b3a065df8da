package org.rejoinder.text;

/** The gaps between those paragraphs of two texts that are known to belong together and kept their order. */
final class Gaps {
    private final int[] ofOld;
    private final int[] ofNew;

    /** @param anchors for each old paragraph its new place, negative if unknown */
    Gaps(int[] anchors, int newSize) {
        boolean[] inOrder = Ascent.of(anchors);
        ofOld = new int[anchors.length];
        ofNew = new int[newSize];
        int gap = 0;
        int next = 0;
        for (int old = 0; old < anchors.length; old++) {
            if (inOrder[old]) {
                while (next < anchors[old]) {
                    ofNew[next++] = gap;
                }
                gap++;
            }
            ofOld[old] = gap;
        }
        while (next < newSize) {
            ofNew[next++] = gap;
        }
    }

    int ofOld(int old) {
        return ofOld[old];
    }

    int ofNew(int fresh) {
        return ofNew[fresh];
    }

    /** Whether a new paragraph stands where the old one stood, as far as their neighbours tell. */
    boolean isInPlace(int old, int fresh) {
        return ofOld[old] == ofNew[fresh];
    }
}
