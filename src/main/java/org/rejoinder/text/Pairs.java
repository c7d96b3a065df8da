package org.rejoinder.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.text.Alignment.Change;

/**
 * Matches an old with a new paragraph where their words and their places leave no doubt, and asks where the words are
 * alike and doubt remains.
 */
final class Pairs {
    private static final int WIDEST_GAP = 12;
    private static final int FEW_WORDS = 4;
    private static final double RIVAL = 0.6;
    private static final double LEAD = 0.04;
    private static final double LEAD_OUT_OF_ORDER = 0.12;

    private final Board board;
    private final Vocabulary vocabulary;
    private final Map<Integer, List<Likeness>> ofOld = new HashMap<>();
    private final Map<Integer, List<Likeness>> ofNew = new HashMap<>();
    private Gaps gaps;
    private Map<Integer, List<Integer>> oldInGap;
    private Map<Integer, List<Integer>> newInGap;

    private Pairs(Board board, Vocabulary vocabulary) {
        this.board = board;
        this.vocabulary = vocabulary;
        this.gaps = board.gaps();
        this.oldInGap = byGap(board.openOld(), gaps::ofOld);
        this.newInGap = byGap(board.openNew(), gaps::ofNew);
    }

    /** @param alike old and new paragraphs that are alike at all */
    static void match(Board board, Vocabulary vocabulary, List<Likeness> alike) {
        Pairs pairs = new Pairs(board, vocabulary);
        alike.stream().filter(pairs::isOpen).forEach(pairs::note);
        pairs.compareInPlace();
        int open;
        do {
            open = board.openOld().size();
            pairs.lookAround();
            pairs.open().filter(pairs::isClear).toList().forEach(pairs::draw);
        } while (board.openOld().size() < open);
        pairs.lookAround();
        pairs.ask();
    }

    private void lookAround() {
        gaps = board.gaps();
        oldInGap = byGap(board.openOld(), gaps::ofOld);
        newInGap = byGap(board.openNew(), gaps::ofNew);
    }

    /** Those that stand between the same neighbours are compared, however little they seem alike. */
    private void compareInPlace() {
        for (int old : board.openOld()) {
            Set<Integer> known = ofOld.getOrDefault(old, List.of()).stream()
                    .map(Likeness::to)
                    .collect(Collectors.toSet());
            int gap = gaps.ofOld(old);
            List<Integer> here = newInGap.getOrDefault(gap, List.of());
            if (here.size() * oldInGap.getOrDefault(gap, List.of()).size() <= WIDEST_GAP * WIDEST_GAP) {
                here.stream()
                        .filter(fresh -> !known.contains(fresh))
                        .map(fresh -> vocabulary.compare(old, fresh))
                        .forEach(this::note);
            }
        }
    }

    private static Map<Integer, List<Integer>> byGap(List<Integer> places, IntUnaryOperator gapOf) {
        Map<Integer, List<Integer>> byGap = new HashMap<>();
        places.forEach(place -> byGap.computeIfAbsent(gapOf.applyAsInt(place), none -> new ArrayList<>())
                .add(place));
        return byGap;
    }

    private void note(Likeness likeness) {
        ofOld.computeIfAbsent(likeness.from(), none -> new ArrayList<>()).add(likeness);
        ofNew.computeIfAbsent(likeness.to(), none -> new ArrayList<>()).add(likeness);
    }

    private Stream<Likeness> open() {
        return board.openOld().stream()
                .flatMap(old -> ofOld.getOrDefault(old, List.of()).stream())
                .filter(this::isOpen);
    }

    private boolean isOpen(Likeness likeness) {
        return !board.oldClosed()[likeness.from()] && !board.newClosed()[likeness.to()];
    }

    private void draw(Likeness likeness) {
        if (isOpen(likeness)) {
            board.match(likeness.from(), likeness.to());
        }
    }

    private boolean isClear(Likeness likeness) {
        return board.isReworded(likeness.from(), likeness.to())
                && isLikely(likeness)
                && rivals(ofOld.getOrDefault(likeness.from(), List.of()), likeness)
                        .allMatch(rival -> isExplained(likeness, rival, ofNew.getOrDefault(rival.to(), List.of())))
                && rivals(ofNew.getOrDefault(likeness.to(), List.of()), likeness)
                        .allMatch(rival -> isExplained(likeness, rival, ofOld.getOrDefault(rival.from(), List.of())));
    }

    private boolean isLikely(Likeness likeness) {
        boolean inPlace = gaps.isInPlace(likeness.from(), likeness.to());
        if (likeness.fewestWords() < FEW_WORDS) {
            return inPlace && isAlone(likeness) && likeness.both() >= 0.6;
        }
        double part = Math.max(likeness.ofOld(), likeness.ofNew());
        if (inPlace) {
            return likeness.both() >= (isAlone(likeness) ? 0.3 : 0.4) || isWithin(likeness, part, 0.65);
        }
        return likeness.both() >= 0.55 || isWithin(likeness, part, 0.8);
    }

    private static boolean isWithin(Likeness likeness, double part, double needed) {
        return part >= needed && likeness.score() > likeness.both() && likeness.both() >= 0.1;
    }

    /** Whether nothing else is open between their neighbours. */
    private boolean isAlone(Likeness likeness) {
        int gap = gaps.ofOld(likeness.from());
        return oldInGap.getOrDefault(gap, List.of()).size() == 1
                && newInGap.getOrDefault(gap, List.of()).size() == 1;
    }

    private Stream<Likeness> rivals(List<Likeness> all, Likeness likeness) {
        return all.stream()
                .filter(this::isOpen)
                .filter(rival -> !rival.equals(likeness) && rival.score() >= RIVAL * likeness.score());
    }

    /**
     * Whether a rival is alike only because the texts resemble each other all along: what it would take away has a
     * better partner of its own, and so have both.
     */
    private boolean isExplained(Likeness likeness, Likeness rival, List<Likeness> ofRival) {
        if (likeness.both() >= 0.85 && rival.both() <= RIVAL * likeness.both()) {
            return true;
        }
        return ofRival.stream().filter(this::isOpen).anyMatch(better -> {
            boolean other = better.from() != likeness.from() && better.to() != likeness.to();
            boolean inOrder = (better.from() > likeness.from()) == (better.to() > likeness.to());
            double lead = inOrder ? LEAD : LEAD_OUT_OF_ORDER;
            return other && better.score() >= rival.score() + lead && likeness.score() >= rival.score() + lead;
        });
    }

    private void ask() {
        Groups groups = new Groups();
        open().filter(this::isPossible).forEach(likeness -> groups.join(likeness.from(), likeness.to()));
        groups.all().forEach(group -> board.draw(group.from(), group.to(), Change.ASKS));
    }

    private boolean isPossible(Likeness likeness) {
        if (!board.isReworded(likeness.from(), likeness.to())) {
            return true;
        }
        boolean inPlace = gaps.isInPlace(likeness.from(), likeness.to());
        if (likeness.fewestWords() < FEW_WORDS) {
            return likeness.both() >= (inPlace ? 0.3 : 0.6);
        }
        return likeness.score() >= (inPlace ? 0.15 : 0.3);
    }
}
