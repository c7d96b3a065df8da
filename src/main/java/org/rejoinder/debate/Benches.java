package org.rejoinder.debate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;

/**
 * How many sit on the two sides.
 *
 * @param seats how many each side takes; null if it takes any number
 */
record Benches(int inFavour, int against, @Nullable Integer seats) {

    int of(Side side) {
        return switch (side) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case AUDIENCE -> 0;
        };
    }

    /**
     * Makes sure that one more may choose this side.
     *
     * @param imbalance by how many a side may be larger than the other
     * @throws Refusal with status 409 if it is full, or would be too large
     */
    void requireRoom(Side side, int imbalance) {
        if (!side.speaks()) {
            return;
        }
        if (isFull(side)) {
            throw Refusal.conflict("side", "All places on this side are taken.");
        }
        if (of(side) + 1 - of(side.opposite()) > imbalance) {
            throw Refusal.conflict("side", "This side has enough people for now. The other one needs you.");
        }
    }

    /** Gives everybody a side by lot. Where both are full, the rest is the audience. */
    <T> Map<T, Side> drawn(List<T> people, boolean balanced, Random random) {
        List<T> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        Map<T, Side> sides = new LinkedHashMap<>();
        Benches taken = this;
        for (T person : shuffled) {
            Side side = taken.lot(balanced, random.nextBoolean());
            sides.put(person, side);
            taken = taken.with(side);
        }
        return sides;
    }

    private Side lot(boolean balanced, boolean heads) {
        Side side = balanced && inFavour != against ? smaller() : heads ? Side.FOR : Side.AGAINST;
        if (!isFull(side)) {
            return side;
        }
        return isFull(side.opposite()) ? Side.AUDIENCE : side.opposite();
    }

    private Side smaller() {
        return inFavour < against ? Side.FOR : Side.AGAINST;
    }

    private boolean isFull(Side side) {
        return seats != null && of(side) >= seats;
    }

    private Benches with(Side side) {
        return changed(side, 1);
    }

    /** As it is when one has left this side. */
    Benches without(Side side) {
        return changed(side, -1);
    }

    private Benches changed(Side side, int by) {
        return new Benches(inFavour + (side == Side.FOR ? by : 0), against + (side == Side.AGAINST ? by : 0), seats);
    }
}
