package org.rejoinder.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rejoinder.language.Phrases;

/**
 * The desk of a teacher for an assignment.
 *
 * @param byWords whether the colours go by words, otherwise by comments
 * @param textOrder whether paragraphs stand in the order of the text, otherwise the untouched first
 * @param groups the name of the group of each member who has one
 */
record DeskPage(
        ClassView room,
        AssignmentView it,
        List<ParagraphLine> lines,
        Grid grid,
        Grid.Sorting sorting,
        boolean byWords,
        boolean textOrder,
        StandTable stands,
        List<Objection> objections,
        Map<UUID, String> groups) {

    public String href() {
        return "/classes/" + room.id() + "/assignments/" + it.id();
    }

    /** How the grid is read, as the part of an address. */
    public String query() {
        return query(sorting, byWords, textOrder);
    }

    public String sortedHref(Grid.Sorting other) {
        return href() + query(other, byWords, textOrder) + "#grid";
    }

    public String otherColourHref() {
        return href() + query(sorting, !byWords, textOrder) + "#grid";
    }

    public String otherOrderHref() {
        return href() + query(sorting, byWords, !textOrder) + "#grid";
    }

    private static String query(Grid.Sorting sorting, boolean byWords, boolean textOrder) {
        return String.format(
                Locale.ROOT,
                "?sort=%s&by=%s&paragraphs=%s",
                sorting.word(),
                byWords ? "words" : "comments",
                textOrder ? "text" : "untouched");
    }

    public List<Grid.Sorting> sortings() {
        return List.of(Grid.Sorting.values());
    }

    /** The class of a cell's colour. */
    public String depth(Cell cell) {
        return "d" + cell.depth(byWords);
    }

    public int figure(Cell cell) {
        return byWords ? cell.words() : cell.comments();
    }

    public String group(Grid.Row row) {
        return row.group() == null ? "" : row.group();
    }

    public String formula() {
        return Phrases.it(Grade.FORMULA);
    }
}
