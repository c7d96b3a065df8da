package org.rejoinder.debate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a group of people voted before and after, as in an Oxford-style debate: what counts is the change of the shares, each
 * taken from those who voted at that time.
 *
 * @param name of the group
 */
record Swing(String name, Tally before, Tally after) {

    static Swing of(String name, List<Vote> votes) {
        return new Swing(name, tally(votes, Poll.BEFORE), tally(votes, Poll.AFTER));
    }

    private static Tally tally(List<Vote> votes, Poll poll) {
        return Tally.of(votes.stream()
                .map(vote -> vote.in(poll))
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether there were both votes, without which nothing can be compared. */
    public boolean isKnown() {
        return before.total() > 0 && after.total() > 0;
    }

    /** By how many points the share of a choice has changed; null if one of the votes is missing. */
    public @Nullable BigDecimal change(Choice choice) {
        return isKnown() ? before.change(after, choice) : null;
    }

    /** The change as a reader sees it, with its sign. */
    String changed(Choice choice) {
        BigDecimal change = change(choice);
        if (change == null) {
            return "–";
        }
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±") + change.abs();
    }

    public String changedFor() {
        return changed(Choice.FOR);
    }

    public String changedAgainst() {
        return changed(Choice.AGAINST);
    }

    public String changedUndecided() {
        return changed(Choice.UNDECIDED);
    }

    /** The side that won more; null if neither did. */
    public @Nullable Side winner() {
        BigDecimal inFavour = change(Choice.FOR);
        BigDecimal against = change(Choice.AGAINST);
        if (inFavour == null || against == null || inFavour.compareTo(against) == 0) {
            return null;
        }
        return inFavour.compareTo(against) > 0 ? Side.FOR : Side.AGAINST;
    }
}
