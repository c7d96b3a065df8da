package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.rejoinder.text.Alignment.Change;
import org.rejoinder.text.Alignment.Line;

/**
 * Aligns two texts, from the certain to the doubtful: what a person settled, what is the same, what is exactly a split or
 * a merge, what is nearly one, what was edited; then asks about what is left and alike.
 */
final class Aligner {
    private final Board board;

    Aligner(List<Wording> before, List<Wording> after, List<Line> settled) {
        this.board = new Board(before, after);
        settled.forEach(this::settle);
    }

    private void settle(Line line) {
        if (line.from().isEmpty()) {
            line.to().forEach(added -> board.draw(List.of(), List.of(added), Change.ADDED));
        } else if (line.to().isEmpty()) {
            line.from().forEach(deleted -> board.draw(List.of(deleted), List.of(), Change.DELETED));
        } else if (line.from().size() > 1) {
            board.draw(line.from(), line.to(), Change.MERGED);
        } else if (line.to().size() > 1) {
            board.draw(line.from(), line.to(), Change.SPLIT);
        } else {
            board.match(line.from().get(0), line.to().get(0));
        }
    }

    Alignment align() {
        Repeats.match(board);
        splits().findExact();
        merges().findExact();
        if (!board.openOld().isEmpty() && !board.openNew().isEmpty()) {
            alignByWords();
        }
        board.openOld().forEach(deleted -> board.draw(List.of(deleted), List.of(), Change.DELETED));
        board.openNew().forEach(added -> board.draw(List.of(), List.of(added), Change.ADDED));
        return new Alignment(inOrder(moved()));
    }

    private void alignByWords() {
        Vocabulary vocabulary = new Vocabulary(board.before(), board.after());
        List<Likeness> alike = board.openOld().stream()
                .flatMap(old -> vocabulary.alike(old, board.newClosed()).stream())
                .toList();
        splits().findAlike(vocabulary, alike);
        merges().findAlike(
                        vocabulary.turned(),
                        alike.stream().map(Likeness::turned).toList());
        Pairs.match(board, vocabulary, alike);
    }

    private Joints splits() {
        return new Joints(
                board.before(),
                board.after(),
                board.oldClosed(),
                board.newClosed(),
                (whole, parts) -> board.draw(List.of(whole), parts, Change.SPLIT));
    }

    private Joints merges() {
        return new Joints(
                board.after(),
                board.before(),
                board.newClosed(),
                board.oldClosed(),
                (whole, parts) -> board.draw(parts, List.of(whole), Change.MERGED));
    }

    /** The lines, where those that changed their place among the others are called moved. */
    private List<Line> moved() {
        int[] places = new int[board.before().size()];
        Arrays.fill(places, -1);
        board.lines().stream()
                .filter(line -> !line.from().isEmpty() && !line.to().isEmpty() && line.change() != Change.ASKS)
                .forEach(line -> places[line.from().get(0)] = line.to().get(0));
        boolean[] inOrder = Ascent.of(places);
        return board.lines().stream()
                .map(line -> isPair(line) && !inOrder[line.from().get(0)]
                        ? new Line(line.from(), line.to(), Change.MOVED, line.reworded())
                        : line)
                .toList();
    }

    private static boolean isPair(Line line) {
        return line.change() == Change.SAME || line.change() == Change.EDITED;
    }

    private List<Line> inOrder(List<Line> lines) {
        Line[] ofNew = new Line[board.after().size()];
        Line[] ofOld = new Line[board.before().size()];
        lines.forEach(line -> {
            line.to().forEach(fresh -> ofNew[fresh] = line);
            line.from().forEach(old -> ofOld[old] = line);
        });
        List<Line> ordered = new ArrayList<>(
                Arrays.stream(ofNew).filter(Objects::nonNull).distinct().toList());
        for (int old = 0; old < ofOld.length; old++) {
            if (ofOld[old].to().isEmpty()) {
                ordered.add(old == 0 ? 0 : 1 + ordered.indexOf(ofOld[old - 1]), ofOld[old]);
            }
        }
        return ordered;
    }
}
