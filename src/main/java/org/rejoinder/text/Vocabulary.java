package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The words and pairs of neighbouring words of an old and a new text. What stands in few paragraphs weighs much, what
 * stands in many weighs little.
 */
final class Vocabulary {
    private static final int COMMON = 32;
    private static final int MOST_ALIKE = 16;
    private static final int FEWEST_TELLING = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Wording> before;
    private final List<Wording> after;
    private final int[][] old;
    private final int[][] fresh;
    private final double[] weights;
    private final double[] oldWeights;
    private final double[] newWeights;
    private final int[][] places;

    Vocabulary(List<Wording> before, List<Wording> after) {
        this.before = before;
        this.after = after;
        this.old = before.stream().map(this::features).toArray(int[][]::new);
        this.fresh = after.stream().map(this::features).toArray(int[][]::new);
        this.weights = weights();
        this.oldWeights = Arrays.stream(old).mapToDouble(this::weight).toArray();
        this.newWeights = Arrays.stream(fresh).mapToDouble(this::weight).toArray();
        this.places = places();
    }

    private Vocabulary(Vocabulary other) {
        this.before = other.after;
        this.after = other.before;
        this.old = other.fresh;
        this.fresh = other.old;
        this.weights = other.weights;
        this.oldWeights = other.newWeights;
        this.newWeights = other.oldWeights;
        this.places = new int[0][];
    }

    /** The same, looking back from the new text: to compare and to cover, not to search. */
    Vocabulary turned() {
        return new Vocabulary(this);
    }

    private int[][] places() {
        int[] sizes = new int[weights.length];
        Arrays.stream(fresh).flatMapToInt(Arrays::stream).forEach(feature -> sizes[feature]++);
        int[][] all = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int to = fresh.length - 1; to >= 0; to--) {
            for (int feature : fresh[to]) {
                all[feature][--sizes[feature]] = to;
            }
        }
        return all;
    }

    private int[] features(Wording wording) {
        List<String> words = wording.words();
        return IntStream.concat(
                        words.stream().mapToInt(this::number),
                        IntStream.range(1, words.size()).map(i -> number(words.get(i - 1) + ' ' + words.get(i))))
                .sorted()
                .distinct()
                .toArray();
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, missing -> numbers.size());
    }

    private double[] weights() {
        int[] frequency = new int[numbers.size()];
        for (int[][] side : List.of(old, fresh)) {
            for (int[] features : side) {
                for (int feature : features) {
                    frequency[feature]++;
                }
            }
        }
        double all = old.length + fresh.length;
        return IntStream.of(frequency)
                .mapToDouble(often -> Math.log(1 + all / often))
                .toArray();
    }

    Likeness compare(int from, int to) {
        double shared = shared(old[from], fresh[to]);
        double oldWeight = oldWeights[from];
        double newWeight = newWeights[to];
        int fewest =
                Math.min(before.get(from).words().size(), after.get(to).words().size());
        return new Likeness(
                from, to, shared / oldWeight, shared / newWeight, 2 * shared / (oldWeight + newWeight), fewest);
    }

    /** Which part of an old paragraph stands in any of these new ones, from 0 to 1. */
    double covered(int from, List<Integer> to) {
        int[] together = to.stream()
                .flatMapToInt(i -> IntStream.of(fresh[i]))
                .sorted()
                .distinct()
                .toArray();
        return shared(old[from], together) / oldWeights[from];
    }

    /** Which part of an old paragraph stands in this new one and in none of the others, from 0 to 1. */
    double coveredAlone(int from, int to, List<Integer> others) {
        return covered(from, others) >= 1 ? 0 : coveredBy(from, to, others) - covered(from, others);
    }

    private double coveredBy(int from, int to, List<Integer> others) {
        List<Integer> all = new ArrayList<>(others);
        all.add(to);
        return covered(from, all);
    }

    /** The new paragraphs most alike to an old one, among those that are open. */
    List<Likeness> alike(int from, boolean[] closed) {
        double[] shared = new double[fresh.length];
        boolean telling = IntStream.of(old[from]).filter(this::isRare).count() >= FEWEST_TELLING;
        IntStream.of(old[from])
                .filter(feature -> !telling || isRare(feature))
                .forEach(feature -> add(weights[feature], places[feature], shared));
        PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingDouble(to -> relative(shared, to)));
        for (int to = 0; to < shared.length; to++) {
            if (shared[to] > 0 && !closed[to]) {
                best.add(to);
                if (best.size() > MOST_ALIKE) {
                    best.poll();
                }
            }
        }
        return best.stream().map(to -> compare(from, to)).toList();
    }

    private static void add(double weight, int[] at, double[] sums) {
        for (int to : at) {
            sums[to] += weight;
        }
    }

    private boolean isRare(int feature) {
        return places[feature].length <= COMMON;
    }

    /** As an estimate: so that a short paragraph within the old one isn't crowded out by long ones. */
    private double relative(double[] shared, int to) {
        return shared[to] / Math.sqrt(newWeights[to]);
    }

    private double weight(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum;
    }

    private double shared(int[] some, int[] others) {
        double sum = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) {
                sum += weights[some[i]];
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
