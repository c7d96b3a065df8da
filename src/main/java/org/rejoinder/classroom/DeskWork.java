package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.ArticleText;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Said;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** What a teacher sees of the work for an assignment: the grid, each student's work, the table to take along. */
@Singleton
class DeskWork {

    private final Members members;
    private final Minutes minutes;
    private final Coverage coverage;
    private final FirstWords firstWords;
    private final Assessments assessments;
    private final Groups groups;
    private final StandTaking stands;

    @Inject
    DeskWork(
            Members members,
            Minutes minutes,
            Coverage coverage,
            FirstWords firstWords,
            Assessments assessments,
            Groups groups,
            StandTaking stands) {
        this.members = members;
        this.minutes = minutes;
        this.coverage = coverage;
        this.firstWords = firstWords;
        this.assessments = assessments;
        this.groups = groups;
        this.stands = stands;
    }

    @Transactional
    Grid grid(Assignment assignment) {
        return Grid.of(
                assignment,
                coverage.of(assignment),
                members.students(assignment.classroomId()),
                minutes.of(assignment.articleId(), assignment.classroomId()),
                groups.of(assignment.id()));
    }

    /** All that a student did, oldest first. */
    @Transactional
    StudentWork of(Assignment assignment, Member student) {
        UUID account = student.accountId();
        List<Said> own = minutes.by(account, assignment.articleId(), assignment.classroomId());
        Progress progress = Coursework.progress(assignment, coverage.ids(assignment), own);
        @Nullable Assessment said = assessments.of(assignment.id(), account).orElse(null);
        return new StudentWork(
                student.id(),
                student.name(),
                student.shownAs(assignment.naming()),
                progress,
                Grade.of(progress, assignment.rubric(), said),
                AssessmentView.of(assignment.rubric(), said),
                assignment.hasStands() ? stands.own(assignment, account) : List.of(),
                written(assignment, account, own));
    }

    private List<StudentWork.Written> written(Assignment assignment, UUID account, List<Said> own) {
        Map<UUID, ArticleText.Paragraph> paragraphs = coverage.of(assignment).stream()
                .collect(Collectors.toMap(ArticleText.Paragraph::id, Function.identity()));
        Map<UUID, String> first = firstWords.of(account, assignment.articleId(), assignment.classroomId()).stream()
                .collect(Collectors.toMap(FirstWord::commentId, FirstWord::body));
        Map<UUID, String> bodies = minutes.of(assignment.articleId(), assignment.classroomId()).stream()
                .collect(Collectors.toMap(Said::id, Said::body));
        List<StudentWork.Written> written = new ArrayList<>();
        for (Said said : own) {
            ArticleText.@Nullable Paragraph paragraph = paragraphs.get(said.paragraph());
            if (paragraph != null) {
                written.add(new StudentWork.Written(
                        said.id(),
                        said.paragraph(),
                        paragraph.number(),
                        PlainText.excerpt(paragraph.text(), 100),
                        Optional.ofNullable(said.parent())
                                .map(bodies::get)
                                .map(body -> PlainText.excerpt(Markdown.plain(body), 120))
                                .orElse(null),
                        said.kind(),
                        said.body(),
                        first.get(said.id()),
                        said.status(),
                        assignment.window().isLate(said.at()),
                        said.at()));
            }
        }
        return written;
    }

    /** The table of all students, for a spreadsheet. */
    @Transactional
    String csv(Assignment assignment) {
        Grid grid = grid(assignment).sorted(Grid.Sorting.NAME);
        List<Object> head = new ArrayList<>(List.of(
                "Name",
                "As classmates know them",
                "Group",
                "Comments",
                "Replies",
                "Paragraphs",
                "Kinds",
                "Words",
                "Late",
                "Complete",
                "By counts (%)",
                "Points",
                "Of",
                "Feedback"));
        grid.columns().forEach(column -> head.add("Words on paragraph " + column.mark()));
        if (assignment.hasStands()) {
            grid.columns().forEach(column -> {
                head.add("Stand before on paragraph " + column.mark());
                head.add("Stand after on paragraph " + column.mark());
            });
        }
        Csv csv = new Csv().line(head);
        Map<UUID, Member> students = members.students(assignment.classroomId()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        for (Grid.Row row : grid.rows()) {
            @Nullable Member student = students.get(row.member());
            if (student != null) {
                csv.line(line(of(assignment, student), row));
            }
        }
        return csv.toString();
    }

    private static List<Object> line(StudentWork work, Grid.Row row) {
        List<Object> line = new ArrayList<>(List.of(
                work.name(), work.shownAs(), Optional.ofNullable(row.group()).orElse("")));
        work.progress().items().forEach(item -> line.add(item.done()));
        line.addAll(List.of(
                work.progress().words(),
                work.progress().late(),
                work.progress().complete() ? "yes" : "no",
                work.grade().counted(),
                Optional.<Object>ofNullable(work.grade().points()).orElse(""),
                work.grade().most(),
                work.assessment().feedback()));
        row.cells().forEach(cell -> line.add(cell.words()));
        Map<UUID, OwnStand> stands =
                work.stands().stream().collect(Collectors.toMap(OwnStand::paragraph, Function.identity()));
        if (!stands.isEmpty()) {
            row.cells().forEach(cell -> {
                Optional<OwnStand> stand = Optional.ofNullable(stands.get(cell.paragraph()));
                line.add(stand.map(OwnStand::before).map(Position::word).orElse(""));
                line.add(stand.map(OwnStand::after).map(Position::word).orElse(""));
            });
        }
        return line;
    }
}
