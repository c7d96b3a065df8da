package org.rejoinder.comment;

import java.util.Collection;

/**
 * How many comments of each paragraph stand in one page: at most 50 of each and some 1,000 in all, shared out so that the
 * same limit holds for every paragraph.
 */
final class Allowance {

    private static final int EACH = 50;
    private static final int ALL = 1_000;

    private Allowance() {}

    /** The greatest limit for each paragraph that keeps the page within its bounds; 0 to 50. */
    static int each(Collection<Integer> counts) {
        int each = EACH;
        while (each > 0 && total(counts, each) > ALL) {
            each--;
        }
        return each;
    }

    private static int total(Collection<Integer> counts, int each) {
        return counts.stream().mapToInt(count -> Math.min(count, each)).sum();
    }
}
