package org.rejoinder.comment;

/**
 * How much of a discussion is shown in one part of it.
 *
 * @param roots how many comments that answer the paragraph
 * @param growth how much below them
 */
record Share(int roots, Growth growth) {

    /** How deep a discussion is indented; a thread goes on below it on a page of its own. */
    static final int LEVELS = 6;

    /** How many comments a part of a discussion has in a page. */
    static final int PART = 50;

    private static final int EACH = 10;

    /**
     * A part of {@code limit} comments: all of the discussion if it has no more, else three fifths for those that answer
     * the paragraph and the rest for replies.
     */
    static Share of(int limit, int count) {
        if (count <= limit) {
            return new Share(limit, new Growth(LEVELS, limit, limit));
        }
        int roots = limit * 3 / 5;
        return new Share(roots, new Growth(LEVELS, EACH, limit - roots));
    }

    /** A part of a list of a program: so many trees, each with eight levels, a hundred replies in all. */
    static Share ofTrees(int limit) {
        return new Share(limit, new Growth(8, EACH, 100));
    }
}
