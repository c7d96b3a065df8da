package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.text.Alignment.Change;
import org.rejoinder.text.Alignment.Line;

/** An alignment on its way: the lines drawn so far, and the paragraphs that are still open. */
final class Board {
    private static final int NONE = -1;

    private final List<Wording> before;
    private final List<Wording> after;
    private final boolean[] oldClosed;
    private final boolean[] newClosed;
    private final int[] anchors;
    private final List<Line> lines = new ArrayList<>();

    Board(List<Wording> before, List<Wording> after) {
        this.before = before;
        this.after = after;
        this.oldClosed = new boolean[before.size()];
        this.newClosed = new boolean[after.size()];
        this.anchors = new int[before.size()];
        Arrays.fill(anchors, NONE);
    }

    void match(int from, int to) {
        draw(List.of(from), List.of(to), isReworded(from, to) ? Change.EDITED : Change.SAME);
    }

    boolean isReworded(int from, int to) {
        return !before.get(from).key().equals(after.get(to).key());
    }

    void draw(List<Integer> from, List<Integer> to, Change change) {
        boolean reworded = from.size() != 1 || to.size() != 1 || isReworded(from.get(0), to.get(0));
        lines.add(new Line(from, to, change, reworded));
        from.forEach(old -> oldClosed[old] = true);
        to.forEach(fresh -> newClosed[fresh] = true);
        if (!from.isEmpty() && !to.isEmpty() && change != Change.ASKS) {
            anchors[from.get(0)] = to.get(0);
        }
    }

    /** Where an old paragraph, or the first part of it, stands now; negative if that isn't known. */
    int now(int old) {
        return anchors[old];
    }

    boolean[] oldClosed() {
        return oldClosed;
    }

    boolean[] newClosed() {
        return newClosed;
    }

    List<Integer> openOld() {
        return open(oldClosed);
    }

    List<Integer> openNew() {
        return open(newClosed);
    }

    private static List<Integer> open(boolean[] closed) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < closed.length; i++) {
            if (!closed[i]) {
                open.add(i);
            }
        }
        return open;
    }

    /** The gaps between paragraphs that kept their order, as they are now. */
    Gaps gaps() {
        return new Gaps(anchors, after.size());
    }

    List<Wording> before() {
        return before;
    }

    List<Wording> after() {
        return after;
    }

    List<Line> lines() {
        return lines;
    }
}
