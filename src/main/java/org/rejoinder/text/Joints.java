package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Finds wholes of one text that stand in parts in the other: what was split, and, looked at backwards, what was merged. */
final class Joints {
    private static final double OF_WHOLE = 0.6;
    private static final double OF_DISTANT_WHOLE = 0.85;
    private static final double ALONE = 0.5;
    private static final double RIVAL = 0.6;
    private static final int FEWEST_WORDS = 4;

    private final List<Wording> wholes;
    private final List<Wording> parts;
    private final boolean[] wholesClosed;
    private final boolean[] partsClosed;
    private final BiConsumer<Integer, List<Integer>> found;

    /** @param found takes a whole and its parts in the order of the text */
    Joints(
            List<Wording> wholes,
            List<Wording> parts,
            boolean[] wholesClosed,
            boolean[] partsClosed,
            BiConsumer<Integer, List<Integer>> found) {
        this.wholes = wholes;
        this.parts = parts;
        this.wholesClosed = wholesClosed;
        this.partsClosed = partsClosed;
        this.found = found;
    }

    /** Wholes that are exactly their parts one after the other. */
    void findExact() {
        Map<Integer, List<Integer>> runs = new HashMap<>();
        Map<Integer, Integer> uses = new HashMap<>();
        for (int whole = 0; whole < wholes.size(); whole++) {
            List<List<Integer>> all =
                    wholesClosed[whole] ? List.of() : runs(wholes.get(whole).key());
            if (all.size() == 1) {
                runs.put(whole, all.get(0));
            }
            all.forEach(run -> run.forEach(part -> uses.merge(part, 1, Integer::sum)));
        }
        runs.forEach((whole, run) -> {
            if (run.stream().allMatch(part -> uses.getOrDefault(part, 0) == 1)) {
                found.accept(whole, run);
            }
        });
    }

    private List<List<Integer>> runs(String whole) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int start = 0; start < parts.size() - 1; start++) {
            if (!partsClosed[start] && whole.startsWith(parts.get(start).key())) {
                runs.add(run(whole, start));
            }
        }
        runs.removeIf(run -> run.size() < 2);
        return runs;
    }

    private List<Integer> run(String whole, int start) {
        List<Integer> run = new ArrayList<>();
        int length = 0;
        for (int part = start; part < parts.size() && !partsClosed[part] && length < whole.length(); part++) {
            String key = parts.get(part).key();
            if (!whole.startsWith(key, length)) {
                return List.of();
            }
            run.add(part);
            length += key.length();
        }
        return length == whole.length() ? run : List.of();
    }

    /**
     * Wholes of which most stands in parts that come from nowhere else.
     *
     * @param alike which wholes and parts are alike at all
     */
    void findAlike(Vocabulary vocabulary, List<Likeness> alike) {
        Map<Integer, List<Likeness>> ofWhole =
                alike.stream().collect(Collectors.groupingBy(Likeness::from, TreeMap::new, Collectors.toList()));
        Map<Integer, List<Likeness>> ofPart = alike.stream().collect(Collectors.groupingBy(Likeness::to));
        ofWhole.forEach((whole, candidates) -> draw(
                vocabulary,
                whole,
                candidates.stream()
                        .filter(likeness -> isPart(likeness, ofPart.getOrDefault(likeness.to(), List.of())))
                        .toList()));
    }

    private boolean isPart(Likeness likeness, List<Likeness> rivals) {
        return likeness.ofNew() >= OF_WHOLE
                && !wholesClosed[likeness.from()]
                && !partsClosed[likeness.to()]
                && parts.get(likeness.to()).words().size() >= FEWEST_WORDS
                && rivals.stream()
                        .noneMatch(rival -> rival.from() != likeness.from()
                                && !wholesClosed[rival.from()]
                                && rival.ofNew() > RIVAL * likeness.ofNew());
    }

    private void draw(Vocabulary vocabulary, int whole, List<Likeness> candidates) {
        List<Integer> all = candidates.stream()
                .sorted(Comparator.comparingInt(Likeness::to))
                .map(Likeness::to)
                .toList();
        List<Integer> own =
                all.stream().filter(part -> isOwn(vocabulary, whole, part, all)).toList();
        boolean distant = !own.isEmpty() && own.get(own.size() - 1) - own.get(0) >= own.size();
        boolean close = !distant
                || candidates.stream()
                        .filter(likeness -> own.contains(likeness.to()))
                        .allMatch(likeness -> likeness.ofNew() >= OF_DISTANT_WHOLE);
        if (own.size() > 1 && close && vocabulary.covered(whole, own) >= OF_WHOLE) {
            found.accept(whole, own);
        }
    }

    private static boolean isOwn(Vocabulary vocabulary, int whole, int part, List<Integer> all) {
        List<Integer> others = all.stream().filter(other -> other != part).toList();
        return vocabulary.coveredAlone(whole, part, others) >= ALONE * vocabulary.covered(whole, List.of(part));
    }
}
