package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of the paragraphs of a text when it was changed. Paragraphs are named by their place, from 0.
 *
 * <p>Each old and each new paragraph stands in exactly one line. Lines follow the order of the new text; a deleted
 * paragraph follows the one that it followed.
 */
public record Alignment(List<Line> lines) {

    /** What happened. */
    public enum Change {
        SAME,
        EDITED,
        MOVED,
        SPLIT,
        MERGED,
        DELETED,
        ADDED,
        /** A person has to say: some of these old paragraphs may be some of these new ones. */
        ASKS
    }

    /**
     * Old paragraphs and what they became.
     *
     * @param from old paragraphs; the first is the one whose identity the result keeps
     * @param to new paragraphs; the first is the one that keeps the identity of what was split
     * @param reworded whether the words differ in more than spaces, hyphenation, dashes and the form of quotation marks
     */
    public record Line(List<Integer> from, List<Integer> to, Change change, boolean reworded) {
        public Line {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        /** A line that a person drew; {@link Alignment#of} finds out what it is. */
        public static Line drawn(List<Integer> from, List<Integer> to) {
            return new Line(from, to, Change.ASKS, true);
        }
    }

    public Alignment {
        lines = List.copyOf(lines);
    }

    /** Aligns two texts by what they say, in what order. Asks where it can't be sure. */
    public static Alignment of(List<String> before, List<String> after) {
        return of(before, after, List.of());
    }

    /**
     * Likewise, where a person has settled some of it.
     *
     * @param settled lines that join several old paragraphs or part one, or match one with one, or end or begin one; no
     *     paragraph stands in two of them
     */
    public static Alignment of(List<String> before, List<String> after, List<Line> settled) {
        return new Aligner(wordings(before), wordings(after), settled).align();
    }

    private static List<Wording> wordings(List<String> texts) {
        return texts.stream().map(Wording::of).toList();
    }

    /**
     * Likewise, asking about some old paragraphs even where nothing is alike: whether one that is gone became the one that
     * stands in its place, in other words altogether.
     *
     * @param settled new paragraphs of which a person said that they are new
     */
    public Alignment askingAbout(Set<Integer> old, Set<Integer> settled) {
        List<Line> asked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean replaced = isLone(i, Change.DELETED) && i + 1 < lines.size() && isLone(i + 1, Change.ADDED);
            List<Integer> to = replaced ? lines.get(i + 1).to() : List.of();
            if (replaced && old.contains(line.from().get(0)) && !settled.contains(to.get(0))) {
                asked.add(new Line(line.from(), to, Change.ASKS, true));
                i++;
            } else {
                asked.add(line);
            }
        }
        return new Alignment(asked);
    }

    /** Whether neither of the lines beside it is of the same change. */
    private boolean isLone(int i, Change change) {
        return is(i, change) && !is(i - 1, change) && !is(i + 1, change);
    }

    private boolean is(int i, Change change) {
        return i >= 0 && i < lines.size() && lines.get(i).change() == change;
    }

    /** Whether two texts differ in no more than spaces, hyphenation, dashes and the form of quotation marks. */
    public static boolean saysTheSame(String some, String other) {
        return some.equals(other)
                || Wording.of(some).key().equals(Wording.of(other).key());
    }

    /** Whether a person has to say something about it. */
    public boolean asks() {
        return lines.stream().anyMatch(line -> line.change() == Change.ASKS);
    }
}
