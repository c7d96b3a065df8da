package org.rejoinder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches paragraphs that say the same. One that stands once in each text is certain. Of several equal ones those are
 * certain that kept their neighbours, or of which as many stand between two neighbours as stood there before; the others
 * are left to be asked about.
 */
final class Repeats {
    private final Board board;
    private final Map<String, List<Integer>> fresh;

    private Repeats(Board board) {
        this.board = board;
        this.fresh = byKey(board.openNew(), board.after());
    }

    static void match(Board board) {
        Repeats repeats = new Repeats(board);
        repeats.matchUnique();
        int open;
        do {
            open = board.openOld().size();
            repeats.matchBetweenNeighbours();
            repeats.matchInGaps();
        } while (board.openOld().size() < open);
        repeats.matchBesideNeighbour();
    }

    private void matchUnique() {
        byKey(board.openOld(), board.before()).forEach((key, old) -> {
            List<Integer> equal = fresh.getOrDefault(key, List.of());
            if (old.size() == 1 && equal.size() == 1) {
                board.match(old.get(0), equal.get(0));
            }
        });
    }

    private static Map<String, List<Integer>> byKey(List<Integer> places, List<Wording> wordings) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        places.forEach(place -> byKey.computeIfAbsent(wordings.get(place).key(), none -> new ArrayList<>())
                .add(place));
        return byKey;
    }

    private void matchBetweenNeighbours() {
        for (int old : board.openOld()) {
            for (int fresh : equals(old)) {
                if (follows(old, fresh) && precedes(old, fresh)) {
                    board.match(old, fresh);
                    break;
                }
            }
        }
    }

    private List<Integer> equals(int old) {
        return fresh.getOrDefault(board.before().get(old).key(), List.of()).stream()
                .filter(place -> !board.newClosed()[place])
                .toList();
    }

    private boolean follows(int old, int fresh) {
        return (old == 0 || fresh == 0) ? old == fresh : board.now(old - 1) == fresh - 1;
    }

    private boolean precedes(int old, int fresh) {
        boolean oldEnds = old == board.before().size() - 1;
        boolean newEnds = fresh == board.after().size() - 1;
        return (oldEnds || newEnds) ? oldEnds && newEnds : board.now(old + 1) == fresh + 1;
    }

    private record Spot(int gap, String key) {}

    private void matchInGaps() {
        Gaps gaps = board.gaps();
        Map<Spot, List<Integer>> now = new HashMap<>();
        board.openNew()
                .forEach(place -> now.computeIfAbsent(
                                new Spot(
                                        gaps.ofNew(place),
                                        board.after().get(place).key()),
                                none -> new ArrayList<>())
                        .add(place));
        Map<Spot, List<Integer>> old = new HashMap<>();
        board.openOld()
                .forEach(place -> old.computeIfAbsent(
                                new Spot(
                                        gaps.ofOld(place),
                                        board.before().get(place).key()),
                                none -> new ArrayList<>())
                        .add(place));
        old.forEach((spot, places) -> matchInOrder(places, now.getOrDefault(spot, List.of())));
    }

    private void matchInOrder(List<Integer> old, List<Integer> fresh) {
        if (old.size() == fresh.size()) {
            for (int i = 0; i < old.size(); i++) {
                board.match(old.get(i), fresh.get(i));
            }
        }
    }

    /** Those that moved together with one neighbour. */
    private void matchBesideNeighbour() {
        for (int old : board.openOld()) {
            List<Integer> beside =
                    equals(old).stream().filter(fresh -> isBeside(old, fresh)).toList();
            if (beside.size() == 1 && isOnlyOneBeside(old, beside.get(0))) {
                board.match(old, beside.get(0));
            }
        }
    }

    private boolean isOnlyOneBeside(int old, int fresh) {
        return board.openOld().stream()
                .noneMatch(other -> other != old && !board.isReworded(other, fresh) && isBeside(other, fresh));
    }

    private boolean isBeside(int old, int fresh) {
        boolean after = old > 0 && fresh > 0 && board.now(old - 1) == fresh - 1;
        boolean ahead = old < board.before().size() - 1 && board.now(old + 1) == fresh + 1;
        return after || ahead;
    }
}
