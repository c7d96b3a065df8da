package org.rejoinder.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.article.ArticleText;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Said;
import org.rejoinder.text.BlockKind;

/** The sums of a teacher's desk, against sums done by hand. */
class GridTest {

    private static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");
    private static final UUID ROOM = UUID.randomUUID();
    private static final ArticleText.Paragraph FIRST = paragraph(1);
    private static final ArticleText.Paragraph SECOND = paragraph(2);
    private static final Member AMINA = member("Amina");
    private static final Member BEN = member("Ben");
    private static final Assignment WORK = new Assignment(
            UUID.randomUUID(),
            ROOM,
            UUID.randomUUID(),
            new Terms(
                    "Argue.",
                    Set.of(),
                    new Window(NINE, NINE.plusSeconds(60), null),
                    new Quota(3, 0, 2, 0),
                    Naming.NAME,
                    true,
                    new Floor(40),
                    true,
                    Rubric.typed("Uses the text: 4\nAnswers others : 6")),
            NINE);

    @Test
    void cellsCountCommentsAndWordsOfWhatStands() {
        Grid grid = grid(
                said(AMINA, FIRST, "Three little words.", CommentStatus.VISIBLE, 0),
                said(AMINA, FIRST, "我们不同意", CommentStatus.PENDING, 90),
                said(AMINA, FIRST, "", CommentStatus.WITHDRAWN, 0),
                said(AMINA, FIRST, "Bad words", CommentStatus.HIDDEN, 0));
        assertThat(grid.rows()).extracting(Grid.Row::name).containsExactly("Ben", "Amina");
        Grid.Row amina = grid.rows().get(1);
        assertThat(amina.cells().get(0).comments()).isEqualTo(2);
        assertThat(amina.cells().get(0).words()).isGreaterThan(4);
        assertThat(amina.cells().get(1)).isEqualTo(new Cell(SECOND.id(), 0, 0));
        assertThat(amina.late()).isEqualTo(1);
        assertThat(grid.quiet()).extracting(Grid.Row::name).containsExactly("Ben");
        assertThat(grid.untouched()).extracting(Grid.Column::number).containsExactly(2);
        assertThat(grid.untouchedFirst().columns())
                .extracting(Grid.Column::number)
                .containsExactly(2, 1);
        assertThat(grid.sorted(Grid.Sorting.NAME).rows())
                .extracting(Grid.Row::name)
                .containsExactly("Amina", "Ben");
    }

    @Test
    void colourGrowsDeeperWithWhatWasWritten() {
        assertThat(IntStream.of(0, 1, 2, 3, 4, 9).map(n -> new Cell(FIRST.id(), n, 0).depth(false)))
                .containsExactly(0, 1, 2, 3, 4, 4);
        assertThat(IntStream.of(0, 1, 25, 60, 120, 999).map(n -> new Cell(FIRST.id(), 1, n).depth(true)))
                .containsExactly(0, 1, 2, 3, 4, 4);
    }

    @Test
    void aGradeByCountsIsTheMeanOfWhatIsDone() {
        Progress progress = Progress.of(
                new Quota(3, 0, 2, 0),
                WORK.window(),
                Set.of(FIRST.id()),
                List.of(
                        said(AMINA, FIRST, "One.", CommentStatus.VISIBLE, 0),
                        said(AMINA, FIRST, "Two.", CommentStatus.VISIBLE, 0)));
        assertThat(Grade.of(progress, WORK.rubric(), null)).isEqualTo(new Grade(58, null, 10));
        assertThat(Grade.of(Progress.of(Quota.NOTHING, WORK.window(), Set.of(), List.of()), Rubric.NONE, null)
                        .counted())
                .isEqualTo(100);
    }

    @Test
    void groupsDifferByOneAtMostAndSpreadThoseWhoThinkAlike() {
        List<UUID> people =
                IntStream.range(0, 11).mapToObj(i -> UUID.randomUUID()).toList();
        Dealing dealing = new Dealing(new Random(7));
        assertThat(sizes(dealing.atRandom(people, 3))).containsExactlyInAnyOrder(4L, 4L, 3L);
        Map<UUID, Integer> leaning = people.stream()
                .collect(Collectors.toMap(person -> person, person -> people.indexOf(person) < 6 ? 1 : -1));
        Map<UUID, String> balanced = dealing.balanced(people, 3, leaning);
        assertThat(sizes(balanced)).containsExactlyInAnyOrder(4L, 4L, 3L);
        Map<String, Long> agreeing = people.stream()
                .filter(person -> leaning.get(person) == 1)
                .collect(Collectors.groupingBy(balanced::get, Collectors.counting()));
        assertThat(agreeing.values()).containsExactly(2L, 2L, 2L);
    }

    @Test
    void anObjectionIsOpenUntilSomebodyElseHasAnswered() {
        Said open = objection(AMINA, null);
        Said answered = objection(AMINA, null);
        Said answeredByHerself = objection(AMINA, null);
        Said hidden = said(BEN, FIRST, "No.", CommentStatus.HIDDEN, 0, CommentKind.OBJECTS, null);
        List<Said> said = List.of(
                open,
                answered,
                answeredByHerself,
                hidden,
                said(BEN, FIRST, "Yes.", CommentStatus.VISIBLE, 0, null, answered.id()),
                said(AMINA, FIRST, "And also.", CommentStatus.VISIBLE, 0, null, answeredByHerself.id()),
                said(BEN, FIRST, "", CommentStatus.WITHDRAWN, 0, null, open.id()));
        assertThat(Objections.open(said)).containsExactly(open, answeredByHerself);
    }

    @Test
    void theTableOfStandsCountsWhoMoved() {
        UUID first = FIRST.id();
        List<Stand> stands = List.of(
                stand(AMINA, first, Moment.BEFORE, Position.AGREE),
                stand(AMINA, first, Moment.AFTER, Position.DISAGREE),
                stand(BEN, first, Moment.BEFORE, Position.AGREE),
                stand(BEN, first, Moment.AFTER, Position.AGREE));
        StandTable.Row row = StandTable.of(List.of(new ParagraphLine(first, 1, "", "", false)), stands)
                .rows()
                .get(0);
        assertThat(row.before()).isEqualTo(new Tally(2, 0, 0));
        assertThat(row.after()).isEqualTo(new Tally(1, 0, 1));
        assertThat(row.moved()).isEqualTo(1);
        Tally thirds = new Tally(1, 1, 1);
        assertThat(thirds.agreeWidth() + thirds.unsureWidth() + thirds.disagreeWidth())
                .isEqualTo(100);
    }

    @Test
    void whatASpreadsheetWouldRunIsKeptText() {
        assertThat(new Csv().line(List.of("=1+1", "+2", "-3", "@a", "\tx", "a \"b\"", -4, "Amina")))
                .hasToString("\"'=1+1\",\"'+2\",\"'-3\",\"'@a\",\"'\tx\",\"a \"\"b\"\"\",\"-4\",\"Amina\"\r\n");
    }

    private static Grid grid(Said... said) {
        return Grid.of(WORK, List.of(FIRST, SECOND), List.of(AMINA, BEN), List.of(said), Map.of());
    }

    private static List<Long> sizes(Map<UUID, String> dealt) {
        return List.copyOf(dealt.values().stream()
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .values());
    }

    private static Stand stand(Member student, UUID paragraph, Moment moment, Position position) {
        return new Stand(new Stand.Key(WORK.id(), paragraph, student.accountId(), moment), position, NINE);
    }

    private static Said objection(Member author, UUID parent) {
        return said(author, FIRST, "I object.", CommentStatus.VISIBLE, 0, CommentKind.OBJECTS, parent);
    }

    private static Said said(
            Member author, ArticleText.Paragraph paragraph, String body, CommentStatus status, int seconds) {
        return said(author, paragraph, body, status, seconds, null, null);
    }

    private static Said said(
            Member author,
            ArticleText.Paragraph paragraph,
            String body,
            CommentStatus status,
            int seconds,
            CommentKind kind,
            UUID parent) {
        return new Said(
                UUID.randomUUID(),
                WORK.articleId(),
                paragraph.id(),
                parent,
                author.accountId(),
                kind,
                body,
                null,
                null,
                status,
                0,
                NINE.plusSeconds(seconds));
    }

    private static ArticleText.Paragraph paragraph(int number) {
        return new ArticleText.Paragraph(UUID.randomUUID(), number, BlockKind.PROSE, "<p>Words</p>", "Words");
    }

    private static Member member(String name) {
        return new Member(UUID.randomUUID(), ROOM, UUID.randomUUID(), StudentName.of(name), name + " alias", NINE);
    }
}
