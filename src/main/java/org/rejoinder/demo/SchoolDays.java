package org.rejoinder.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.FirstEdition;
import org.rejoinder.article.Newsstand;
import org.rejoinder.classroom.ClassEnrolment;
import org.rejoinder.classroom.Exercise;
import org.rejoinder.classroom.Exercises;
import org.rejoinder.classroom.Moment;
import org.rejoinder.classroom.Position;
import org.rejoinder.classroom.Quota;
import org.rejoinder.comment.Fairness;
import org.rejoinder.comment.NewComment;
import org.rejoinder.comment.Posting;
import org.rejoinder.comment.Reading;
import org.rejoinder.debate.Choice;
import org.rejoinder.debate.Move;
import org.rejoinder.debate.Poll;
import org.rejoinder.debate.RoundKind;
import org.rejoinder.debate.Staging;
import org.rejoinder.web.PastTime;

/** Lets a class of Carla's do what the {@link Lesson} has for them, in the two days before a time. */
@Singleton
class SchoolDays {

    private static final Map<RoundKind, Integer> ROUNDS = Map.of(
            RoundKind.READING, 600,
            RoundKind.OPENING, 600,
            RoundKind.REBUTTAL, 600,
            RoundKind.CLOSING, 300,
            RoundKind.VOTE, 300);

    private static final Map<RoundKind, Integer> SHORT_ROUNDS = Map.of(
            RoundKind.READING, 60,
            RoundKind.OPENING, 120,
            RoundKind.REBUTTAL, 120,
            RoundKind.CLOSING, 60,
            RoundKind.VOTE, 60);

    private static final Quota REQUIRED = new Quota(2, 1, 2, 2);

    private final Newsstand newsstand;
    private final ClassEnrolment enrolment;
    private final Exercises exercises;
    private final Staging staging;
    private final Posting posting;
    private final Reading reading;
    private final Fairness fairness;
    private final ObjectMapper json;

    @Inject
    SchoolDays(
            Newsstand newsstand,
            ClassEnrolment enrolment,
            Exercises exercises,
            Staging staging,
            Posting posting,
            Reading reading,
            Fairness fairness,
            ObjectMapper json) {
        this.newsstand = newsstand;
        this.enrolment = enrolment;
        this.exercises = exercises;
        this.staging = staging;
        this.posting = posting;
        this.reading = reading;
        this.fairness = fairness;
        this.json = json;
    }

    /** How one gets into the class, in a sentence. */
    String invitation() {
        Lesson lesson = Lesson.read(json);
        return "/join/%s as “%s” with the words “%s”"
                .formatted(lesson.code(), lesson.students().get(0).name(), lesson.words());
    }

    /**
     * Lets all of it happen, or nothing.
     *
     * @return how many comments were written
     */
    @ActivateRequestContext
    @Transactional
    int pass(Account teacher, Instant end) {
        Article article = newsstand.named(FirstEdition.SLUG, Optional.empty());
        Course course = PastTime.at(end.minus(Duration.ofHours(47)), () -> begin(teacher, article));
        Instant lesson = end.minus(Duration.ofHours(24));
        work(course, lesson.minus(Duration.ofHours(20)), end);
        argue(course, lesson);
        PastTime.at(lesson.plus(Duration.ofHours(2)), () -> conclude(course));
        return course.comments.size();
    }

    private Course begin(Account teacher, Article article) {
        Lesson lesson = Lesson.read(json);
        UUID room = enrolment.found(
                teacher, lesson.name(), lesson.code(), 2 * lesson.students().size());
        Course course = new Course(lesson, teacher, article, newsstand.text(article), room);
        List<String> names = lesson.students().stream().map(Lesson.Pupil::name).toList();
        Iterator<String> name = names.iterator();
        enrolment.enrol(room, names, lesson.words()).forEach(student -> course.students.put(name.next(), student));
        return course;
    }

    /** The assignment: stands first, then what is written for it. */
    private void work(Course course, Instant start, Instant end) {
        Lesson lesson = course.lesson;
        PastTime.at(start, () -> {
            List<UUID> paragraphs = lesson.assignment().paragraphs().stream()
                    .map(course::paragraph)
                    .toList();
            course.assignment = exercises.set(
                    course.room,
                    new Exercise(
                            course.article.slug(),
                            paragraphs,
                            lesson.assignment().prompt(),
                            end.plus(Duration.ofDays(3)),
                            REQUIRED,
                            lesson.assignment().rubric()));
            lesson.students().forEach(pupil -> stand(course, pupil, Moment.BEFORE, pupil.stands()));
            Map<Account, String> groups = new HashMap<>();
            lesson.students().forEach(pupil -> groups.put(course.student(pupil.name()), pupil.group()));
            exercises.group(course.assignment, groups);
            return course;
        });
        say(course, lesson.first(), start.plus(Duration.ofMinutes(20)), Duration.ofMinutes(50));
    }

    private void stand(Course course, Lesson.Pupil pupil, Moment moment, @Nullable String letters) {
        List<Position> positions = Lesson.Pupil.positions(letters);
        for (int i = 0; i < positions.size(); i++) {
            UUID paragraph =
                    course.paragraph(course.lesson.assignment().paragraphs().get(i));
            exercises.stand(course.assignment, course.student(pupil.name()), paragraph, moment, positions.get(i));
        }
    }

    /** The debate, by the clock. */
    private void argue(Course course, Instant start) {
        Lesson lesson = course.lesson;
        UUID debate = PastTime.at(
                start.minus(Duration.ofMinutes(10)),
                () -> propose(course, lesson.debate().motion(), ROUNDS));
        PastTime.at(start.minus(Duration.ofMinutes(5)), () -> {
            lesson.students().forEach(pupil -> {
                staging.seat(debate, course.student(pupil.name()), pupil.side());
                vote(course, debate, pupil, Poll.BEFORE, pupil.before());
            });
            return debate;
        });
        move(course, debate, Move.START, start);
        say(course, lesson.debate().opening(), start.plusSeconds(650), Duration.ofSeconds(80));
        say(course, lesson.debate().rebuttal(), start.plusSeconds(1_260), Duration.ofSeconds(75));
        say(course, lesson.debate().closing(), start.plusSeconds(1_860), Duration.ofSeconds(100));
        PastTime.at(start.plusSeconds(2_200), () -> {
            lesson.students().forEach(pupil -> vote(course, debate, pupil, Poll.AFTER, pupil.after()));
            return debate;
        });
        move(course, debate, Move.RELEASE, start.plusSeconds(3_600));
    }

    private UUID propose(Course course, String motion, Map<RoundKind, Integer> rounds) {
        return staging.propose(course.room, course.teacher, course.article.slug(), motion, rounds);
    }

    private void vote(Course course, UUID debate, Lesson.Pupil pupil, Poll poll, Choice choice) {
        UUID moved = pupil.moved() == null ? null : course.paragraph(pupil.moved());
        staging.vote(debate, course.student(pupil.name()), poll, choice, moved);
    }

    private void move(Course course, UUID debate, Move move, Instant time) {
        PastTime.at(time, () -> {
            staging.move(debate, course.teacher, move);
            return debate;
        });
    }

    /** What comes after the debate: second thoughts, the teacher's words, and a motion for the next lesson. */
    private UUID conclude(Course course) {
        Lesson lesson = course.lesson;
        lesson.students().forEach(pupil -> stand(course, pupil, Moment.AFTER, pupil.later()));
        lesson.nudges().forEach(note -> exercises.nudge(course.room, course.student(note.to()), note.words()));
        lesson.feedback().forEach(note -> {
            Map<Integer, Integer> points = new HashMap<>();
            Optional.ofNullable(note.points()).orElse(List.of()).forEach(given -> points.put(points.size(), given));
            exercises.say(course.assignment, course.student(note.to()), note.words(), points);
        });
        exercises.ask(course.room, course.comment(lesson.shown()), course.teacher);
        UUID next = propose(course, lesson.next(), SHORT_ROUNDS);
        lesson.students().stream()
                .skip(1)
                .limit(4)
                .forEach(pupil -> staging.seat(next, course.student(pupil.name()), pupil.side()));
        return next;
    }

    private void say(Course course, List<Lesson.Entry> entries, Instant start, Duration between) {
        for (int i = 0; i < entries.size(); i++) {
            Lesson.Entry entry = entries.get(i);
            PastTime.at(start.plus(between.multipliedBy(i)), () -> say(course, entry));
        }
    }

    private UUID say(Course course, Lesson.Entry entry) {
        UUID answered = entry.to() == null ? null : course.comment(entry.to());
        NewComment words = new NewComment(
                course.paragraph(entry.paragraph()),
                answered,
                entry.words(),
                entry.kind(),
                null,
                course.room.toString(),
                entry.restates(),
                null);
        UUID comment = posting.post(course.student(entry.by()), course.article, words, null);
        course.comments.put(entry.name() == null ? comment.toString() : entry.name(), comment);
        if (answered != null && entry.fair() != null) {
            Account author = course.author(answered);
            fairness.judge(reading.seen(comment, Optional.of(author)), author, entry.fair());
        }
        course.authors.put(comment, course.student(entry.by()));
        return comment;
    }

    /** What is known of the class while its days pass. */
    private static final class Course {

        final Lesson lesson;
        final Account teacher;
        final Article article;
        final ArticleText text;
        final UUID room;
        final Map<String, Account> students = new HashMap<>();
        final Map<String, UUID> comments = new HashMap<>();
        final Map<UUID, Account> authors = new HashMap<>();
        UUID assignment = new UUID(0, 0);

        Course(Lesson lesson, Account teacher, Article article, ArticleText text, UUID room) {
            this.lesson = lesson;
            this.teacher = teacher;
            this.article = article;
            this.text = text;
            this.room = room;
        }

        UUID paragraph(int number) {
            return text.paragraphs().get(number - 1).id();
        }

        Account student(String name) {
            return Optional.ofNullable(students.get(name)).orElseThrow();
        }

        UUID comment(String name) {
            return Optional.ofNullable(comments.get(name)).orElseThrow();
        }

        Account author(UUID comment) {
            return Optional.ofNullable(authors.get(comment)).orElseThrow();
        }
    }
}
