package org.rejoinder.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.PlainText;

/** What becomes of each paragraph, for the editor who is about to save. */
public record MappingProof(List<Row> changed, List<Row> same, int commentsAtStake, boolean asks) {

    /**
     * One line of the mapping.
     *
     * @param fields one for each old paragraph, to say what became of it
     * @param fresh the new paragraphs where there is no old one, in safe HTML
     */
    public record Row(Mapping.Line line, List<Field> fields, List<String> fresh) {}

    /**
     * An old paragraph.
     *
     * @param said the numbers of what it became, "–" if it is deleted, "?" if somebody has to say
     */
    public record Field(UUID id, String name, String beginning, String said) {}

    static MappingProof of(Mapping mapping, ArticleText current, Draft draft) {
        List<Row> rows = mapping.lines().stream()
                .map(line -> new Row(line, fields(line, current), fresh(line, draft)))
                .toList();
        return new MappingProof(
                rows.stream().filter(row -> !row.line().change().equals("same")).toList(),
                rows.stream().filter(row -> row.line().change().equals("same")).toList(),
                mapping.commentsAtStake(),
                mapping.asks());
    }

    private static List<Field> fields(Mapping.Line line, ArticleText current) {
        return line.from().stream()
                .map(current::paragraphOrStruck)
                .flatMap(Optional::stream)
                .map(paragraph -> new Field(
                        paragraph.id(), paragraph.name(), PlainText.excerpt(paragraph.text(), 120), said(line)))
                .toList();
    }

    private static String said(Mapping.Line line) {
        if (line.asks()) {
            return "?";
        }
        return line.to().isEmpty()
                ? "–"
                : line.to().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<String> fresh(Mapping.Line line, Draft draft) {
        Stream<Integer> shown = line.diff() == null || line.asks() ? line.to().stream() : Stream.empty();
        return shown.map(number -> Blocks.html(draft.blocks().get(number - 1), draft.format()))
                .toList();
    }
}
