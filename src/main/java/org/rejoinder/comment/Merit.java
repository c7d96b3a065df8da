package org.rejoinder.comment;

/**
 * How good a comment is, as far as its readers say: the share of the votes cast while it stood that went to it, as
 * carefully as so few votes allow. It is the lower bound of the Wilson score interval (E. B. Wilson, "Probable Inference,
 * the Law of Succession, and Statistical Inference", JASA 22, 1927; proposed for sorting by E. Miller, "How Not To Sort By
 * Average Rating", 2009, and used by Reddit for its order "best"), with every vote in the discussion since the comment came
 * as one occasion to vote for it. What was said before a comment came doesn't count against it, so a late one is not behind
 * by its lateness; and a comment that many passed over is not ahead by its age.
 */
final class Merit {

    /** One-sided 90 per cent. */
    private static final double Z = 1.2815515655446004;

    private Merit() {}

    /**
     * From 0, for no votes, to below 1.
     *
     * @param votes how many the comment has
     * @param occasions how many votes were cast in its discussion since it came, these included
     */
    static double of(int votes, int occasions) {
        if (votes <= 0) {
            return 0;
        }
        double n = Math.max(votes, occasions);
        double share = votes / n;
        double square = Z * Z;
        double spread = Z * Math.sqrt((share * (1 - share) + square / (4 * n)) / n);
        return (share + square / (2 * n) - spread) / (1 + square / n);
    }
}
