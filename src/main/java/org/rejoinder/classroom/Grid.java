package org.rejoinder.classroom;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.comment.Said;

/** Who wrote how much on which paragraph. */
@Schema(name = "AssignmentGrid")
record Grid(List<Column> columns, List<Row> rows) {

    /** One paragraph. */
    @Schema(name = "GridColumn")
    record Column(UUID paragraph, int number, int comments, int words) {

        public boolean isUntouched() {
            return comments == 0;
        }

        /** The paragraph in a narrow place. */
        public String mark() {
            return number == 0 ? "–" : String.valueOf(number);
        }
    }

    /** One student. */
    @Schema(name = "GridRow")
    record Row(
            UUID member,
            String name,
            @Nullable String group,
            int comments,
            int words,
            int late,

            @Schema(description = "Whether all that is required is done")
            boolean complete,

            List<Cell> cells) {

        /** Whether nothing came of them. */
        public boolean isQuiet() {
            return comments == 0;
        }
    }

    /** In what order students stand. */
    enum Sorting {
        QUIET,
        BUSY,
        NAME,
        GROUP;

        private Comparator<Row> order() {
            Comparator<Row> order = switch (this) {
                case QUIET -> Comparator.comparingInt(Row::words);
                case BUSY -> Comparator.comparingInt(Row::words).reversed();
                case NAME -> Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));
                case GROUP -> Comparator.comparing(row -> row.group() == null ? "~" : row.group());
            };
            return order.thenComparing(Row::name);
        }

        /** The sorting of this word; the quiet ones first for any other. */
        static Sorting of(@Nullable String word) {
            for (Sorting sorting : values()) {
                if (sorting.word().equals(word)) {
                    return sorting;
                }
            }
            return QUIET;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The grid of an assignment: quiet students first, paragraphs in the order of the text.
     *
     * @param said all that was said on the article in the class's room
     * @param groups the group of each account that has one
     */
    static Grid of(
            Assignment assignment,
            List<ArticleText.Paragraph> covered,
            List<Member> students,
            Collection<Said> said,
            Map<UUID, String> groups) {
        Map<UUID, List<Said>> byAuthor =
                said.stream().filter(one -> one.author() != null).collect(Collectors.groupingBy(Said::author));
        List<Row> rows = students.stream()
                .map(student -> row(
                        assignment,
                        covered,
                        student,
                        byAuthor.getOrDefault(student.accountId(), List.of()),
                        groups.get(student.accountId())))
                .sorted(Sorting.QUIET.order())
                .toList();
        return new Grid(columns(covered, rows), rows);
    }

    private static Row row(
            Assignment assignment,
            List<ArticleText.Paragraph> covered,
            Member student,
            List<Said> own,
            @Nullable String group) {
        Map<UUID, List<Said>> byParagraph = own.stream().collect(Collectors.groupingBy(Said::paragraph));
        List<Cell> cells = covered.stream()
                .map(paragraph -> Cell.of(paragraph.id(), byParagraph.getOrDefault(paragraph.id(), List.of())))
                .toList();
        Progress progress = Progress.of(
                assignment.quota(),
                assignment.window(),
                covered.stream().map(ArticleText.Paragraph::id).collect(Collectors.toSet()),
                own);
        return new Row(
                student.id(),
                student.name(),
                group,
                cells.stream().mapToInt(Cell::comments).sum(),
                cells.stream().mapToInt(Cell::words).sum(),
                progress.late(),
                progress.complete(),
                cells);
    }

    private static List<Column> columns(List<ArticleText.Paragraph> covered, List<Row> rows) {
        return IntStream.range(0, covered.size())
                .mapToObj(i -> new Column(
                        covered.get(i).id(),
                        covered.get(i).number(),
                        rows.stream()
                                .mapToInt(row -> row.cells().get(i).comments())
                                .sum(),
                        rows.stream()
                                .mapToInt(row -> row.cells().get(i).words())
                                .sum()))
                .toList();
    }

    Grid sorted(Sorting sorting) {
        return new Grid(columns, rows.stream().sorted(sorting.order()).toList());
    }

    /** The same with the paragraphs first on which least was said. */
    Grid untouchedFirst() {
        List<Integer> order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> columns.get(i).words()))
                .toList();
        return new Grid(
                order.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(
                                row.member(),
                                row.name(),
                                row.group(),
                                row.comments(),
                                row.words(),
                                row.late(),
                                row.complete(),
                                order.stream().map(row.cells()::get).toList()))
                        .toList());
    }

    /** The students who have written nothing. */
    public List<Row> quiet() {
        return rows.stream().filter(Row::isQuiet).toList();
    }

    /** The paragraphs on which nothing was written. */
    public List<Column> untouched() {
        return columns.stream().filter(Column::isUntouched).toList();
    }
}
