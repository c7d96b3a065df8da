package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Said;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** What members of a class see of its assignments. */
@Singleton
class Coursework {

    private final Assignments assignments;
    private final Coverage coverage;
    private final Minutes minutes;
    private final Newsstand newsstand;
    private final Clock clock;

    @Inject
    Coursework(Assignments assignments, Coverage coverage, Minutes minutes, Newsstand newsstand, Clock clock) {
        this.assignments = assignments;
        this.coverage = coverage;
        this.minutes = minutes;
        this.newsstand = newsstand;
        this.clock = clock;
    }

    /** Those on articles that are there to be read, newest first. */
    @Transactional
    Slice<AssignmentView> of(UUID classroom, PageRequest page) {
        Slice<Assignment> part = Slice.of(assignments.of(classroom, page), page.limit(), Assignment::id);
        return new Slice<>(views(part.items()), part.next());
    }

    /** The newest of a class, for its page. */
    @Transactional
    List<AssignmentView> latest(UUID classroom) {
        return views(assignments.of(classroom));
    }

    /** One, as it is after a change in the same request too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    AssignmentView view(UUID classroom, UUID id) {
        Assignment assignment = assignments.in(classroom, id);
        return AssignmentView.of(assignment, article(assignment), clock.instant());
    }

    /** What a student has done for it. */
    @Transactional
    Progress progress(Assignment assignment, UUID account) {
        return progress(
                assignment,
                coverage.ids(assignment),
                minutes.by(account, assignment.articleId(), assignment.classroomId()));
    }

    static Progress progress(Assignment assignment, Set<UUID> covered, List<Said> said) {
        return Progress.of(assignment.quota(), assignment.window(), covered, said);
    }

    /** The paragraphs that it is about, and on which of them a student has written. */
    @Transactional
    List<ParagraphLine> lines(Assignment assignment, UUID account) {
        Set<UUID> written = minutes.by(account, assignment.articleId(), assignment.classroomId()).stream()
                .filter(said -> !said.body().isEmpty())
                .map(Said::paragraph)
                .collect(Collectors.toSet());
        Article article = article(assignment);
        return coverage.of(assignment).stream()
                .filter(paragraph -> !paragraph.isStruck())
                .map(paragraph -> ParagraphLine.of(
                        paragraph, article, assignment.classroomId(), written.contains(paragraph.id())))
                .toList();
    }

    Article article(Assignment assignment) {
        return newsstand.published(assignment.articleId()).orElseThrow(Refusal::notFound);
    }

    private List<AssignmentView> views(List<Assignment> part) {
        return part.stream().flatMap(assignment -> view(assignment).stream()).toList();
    }

    private Optional<AssignmentView> view(Assignment assignment) {
        return newsstand
                .published(assignment.articleId())
                .map(article -> AssignmentView.of(assignment, article, clock.instant()));
    }
}
