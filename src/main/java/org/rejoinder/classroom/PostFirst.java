package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rejoinder.account.Account;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Outlook;
import org.rejoinder.comment.Said;
import org.rejoinder.comment.Sight;
import org.rejoinder.web.Refusal;

/**
 * What a member of a class sees of an article in its room. A student sees others' words on a paragraph once they have
 * written there themselves, where an assignment says so; a teacher sees everything, and real names.
 */
@Singleton
class PostFirst implements Sight {

    private final Members members;
    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Coverage coverage;
    private final FirstWords firstWords;
    private final Minutes minutes;
    private final Newsstand newsstand;
    private final Clock clock;

    @Inject
    PostFirst(
            Members members,
            Classrooms classrooms,
            Assignments assignments,
            Coverage coverage,
            FirstWords firstWords,
            Minutes minutes,
            Newsstand newsstand,
            Clock clock) {
        this.members = members;
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.coverage = coverage;
        this.firstWords = firstWords;
        this.minutes = minutes;
        this.newsstand = newsstand;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Outlook> outlook(UUID article, UUID room, Optional<Account> viewer) {
        return viewer.flatMap(account -> members.in(room, account.id())).map(member -> outlook(article, member));
    }

    private Outlook outlook(UUID article, Member member) {
        List<Assignment> set = assignments.on(article, member.classroomId());
        Classroom classroom = classrooms.findById(member.classroomId());
        if (set.isEmpty() && !(member.teaches() && classroom.naming() != Naming.NAME)) {
            return Outlook.PLAIN;
        }
        Names names = new Names(members.students(classroom.id()), member.teaches());
        return new Outlook(
                member.teaches() ? Set.of() : closed(article, set, member),
                names.by(classroom.naming(), classroom.naming()),
                namesOn(set, classroom.naming(), names));
    }

    private Set<UUID> closed(UUID article, List<Assignment> set, Member student) {
        Set<UUID> closed = new HashSet<>();
        set.stream().filter(Assignment::isPostFirst).forEach(assignment -> {
            Set<UUID> covered = coverage.ids(assignment);
            covered.removeAll(coverage.present(assignment.opened()));
            closed.addAll(covered);
        });
        if (!closed.isEmpty()) {
            closed.removeAll(
                    coverage.present(firstWords.paragraphs(student.accountId(), article, student.classroomId())));
        }
        return closed;
    }

    /** Where several assignments are about a paragraph, the one that tells the least. */
    private Map<UUID, Map<UUID, String>> namesOn(List<Assignment> set, Naming usual, Names names) {
        Map<UUID, Naming> namings = new HashMap<>();
        set.forEach(assignment -> coverage.ids(assignment)
                .forEach(paragraph -> namings.merge(paragraph, assignment.naming(), Naming::stricter)));
        Map<UUID, Map<UUID, String>> namesOn = new HashMap<>();
        namings.forEach((paragraph, naming) -> {
            if (naming != usual) {
                namesOn.put(paragraph, names.by(naming, usual));
            }
        });
        return namesOn;
    }

    /**
     * Keeps a student's first words on a paragraph. Where one writes first they have to pass, or aren't taken at all.
     */
    @Override
    public void written(Comment comment, Account author) {
        Optional<Member> student = members.in(comment.roomId(), author.id()).filter(member -> !member.teaches());
        FirstWord.Key key = new FirstWord.Key(comment.roomId(), comment.paragraphId(), author.id());
        if (student.isEmpty() || comment.parentId().isPresent() || firstWords.has(key)) {
            return;
        }
        List<Assignment> set = assignments.on(comment.articleId(), comment.roomId()).stream()
                .filter(assignment -> coverage.holds(assignment, comment.paragraphId()))
                .toList();
        Floor floor = new Floor(set.stream()
                .mapToInt(assignment -> assignment.floor().letters())
                .max()
                .orElse(Floor.USUAL));
        Optional<String> objection = floor.objection(comment.body(), around(comment, author));
        if (objection.isEmpty()) {
            firstWords.persistAndFlush(new FirstWord(key, comment, clock.instant()));
        } else if (set.stream().anyMatch(assignment -> isClosed(assignment, comment.paragraphId()))) {
            throw Refusal.invalid("body", objection.get());
        }
    }

    private boolean isClosed(Assignment assignment, UUID paragraph) {
        return assignment.isPostFirst()
                && !coverage.present(assignment.opened()).contains(paragraph);
    }

    private Floor.Surroundings around(Comment comment, Account author) {
        String paragraph = newsstand
                .currentText(comment.articleId())
                .paragraphOrStruck(comment.paragraphId())
                .map(ArticleText.Paragraph::text)
                .orElse("");
        return new Floor.Surroundings(
                paragraph,
                bodies(minutes.on(comment.paragraphId(), comment.roomId()), comment, false, author),
                bodies(minutes.by(author.id(), comment.articleId(), comment.roomId()), comment, true, author));
    }

    private static Collection<String> bodies(List<Said> said, Comment but, boolean own, Account author) {
        return said.stream()
                .filter(one -> !one.id().equals(but.id()))
                .filter(one -> own == author.id().equals(one.author()))
                .map(Said::body)
                .filter(body -> !body.isEmpty())
                .collect(Collectors.toList());
    }

    /** By what the students of a class are known. */
    private record Names(List<Member> students, boolean real) {

        /** Only those that differ from how everybody is known without this. */
        Map<UUID, String> by(Naming naming, Naming usual) {
            return naming == usual && !real
                    ? Map.of()
                    : students.stream().collect(Collectors.toMap(Member::accountId, student -> name(student, naming)));
        }

        private String name(Member student, Naming naming) {
            String shown = student.shownAs(naming);
            return !real || shown.equals(student.name()) ? shown : student.name() + " (" + shown + ")";
        }
    }
}
