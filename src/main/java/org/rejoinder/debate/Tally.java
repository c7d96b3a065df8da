package org.rejoinder.debate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one vote went. */
record Tally(@Schema(name = "for") @JsonProperty("for") int inFavour, int against, int undecided) {

    static Tally of(Collection<Choice> choices) {
        return new Tally(count(choices, Choice.FOR), count(choices, Choice.AGAINST), count(choices, Choice.UNDECIDED));
    }

    private static int count(Collection<Choice> choices, Choice wanted) {
        return (int) choices.stream().filter(choice -> choice == wanted).count();
    }

    public int total() {
        return inFavour + against + undecided;
    }

    public int of(Choice choice) {
        return switch (choice) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case UNDECIDED -> undecided;
        };
    }

    /** How many of a hundred, with one decimal; 0 if nobody voted. */
    public BigDecimal share(Choice choice) {
        return total() == 0 ? percent(0, 1) : percent(of(choice), total());
    }

    /** By how many points of a hundred the share of a choice has changed until a later vote, rounded once, at the end. */
    BigDecimal change(Tally later, Choice choice) {
        long numerator = (long) later.of(choice) * total() - (long) of(choice) * later.total();
        return percent(numerator, (long) total() * later.total());
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
