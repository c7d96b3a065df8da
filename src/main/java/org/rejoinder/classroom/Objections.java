package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.account.Account;
import org.rejoinder.article.ArticleText;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Outlook;
import org.rejoinder.comment.Outlooks;
import org.rejoinder.comment.Said;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** The objections in an assignment that nobody but their author has answered, as a member sees them. */
@Singleton
class Objections {

    private final Minutes minutes;
    private final Coverage coverage;
    private final Members members;
    private final Outlooks outlooks;

    @Inject
    Objections(Minutes minutes, Coverage coverage, Members members, Outlooks outlooks) {
        this.minutes = minutes;
        this.coverage = coverage;
        this.members = members;
        this.outlooks = outlooks;
    }

    /** By paragraph, and there who waits longest first. */
    @Transactional
    List<Objection> unanswered(Assignment assignment, Seat seat, Optional<Account> viewer) {
        UUID room = assignment.classroomId();
        Outlook outlook = outlooks.of(assignment.articleId(), room, viewer);
        Map<UUID, ArticleText.Paragraph> covered = coverage.of(assignment).stream()
                .collect(Collectors.toMap(ArticleText.Paragraph::id, Function.identity()));
        Map<UUID, String> names = Stream.concat(members.students(room).stream(), members.teachers(room).stream())
                .collect(Collectors.toMap(
                        Member::accountId,
                        member -> member.teaches()
                                ? member.name()
                                : member.shownAs(seat.classroom().naming())));
        return open(minutes.of(assignment.articleId(), room)).stream()
                .filter(said -> covered.containsKey(said.paragraph()))
                .filter(said ->
                        outlook.shows(said.paragraph(), Optional.ofNullable(said.author()), viewer.map(Account::id)))
                .map(said -> objection(said, covered, names, outlook))
                .sorted(Comparator.comparingInt(Objection::number).thenComparing(Objection::at))
                .toList();
    }

    /** Those of all that was said that object and have no visible answer of somebody else. */
    static List<Said> open(List<Said> said) {
        Map<UUID, UUID> authors = said.stream()
                .filter(one -> one.author() != null)
                .collect(Collectors.toMap(Said::id, one -> Objects.requireNonNull(one.author())));
        Set<UUID> answered = said.stream()
                .filter(one -> one.parent() != null && one.isVisible())
                .filter(one -> !Objects.equals(one.author(), authors.get(one.parent())))
                .map(one -> Objects.requireNonNull(one.parent()))
                .collect(Collectors.toSet());
        return said.stream()
                .filter(one -> one.isVisible() && one.kind() == CommentKind.OBJECTS)
                .filter(one -> !answered.contains(one.id()))
                .toList();
    }

    private static Objection objection(
            Said said, Map<UUID, ArticleText.Paragraph> covered, Map<UUID, String> names, Outlook outlook) {
        UUID author = said.author();
        String usual = author == null ? "" : names.getOrDefault(author, "");
        return new Objection(
                said.id(),
                said.paragraph(),
                Objects.requireNonNull(covered.get(said.paragraph())).number(),
                author == null ? "" : outlook.name(said.paragraph(), author, usual),
                PlainText.excerpt(Markdown.plain(said.body()), 140),
                said.at());
    }
}
