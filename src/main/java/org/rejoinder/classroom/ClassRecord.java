package org.rejoinder.classroom;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentKind;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Minutes;
import org.rejoinder.comment.Said;

/** Everything that a class is, said and did, for its teachers to take along. */
@Singleton
class ClassRecord {

    private final Classrooms classrooms;
    private final Members members;
    private final Minutes minutes;
    private final FirstWords firstWords;
    private final Coursework coursework;
    private final ClassWork work;
    private final List<RecordPart> parts;

    @Inject
    ClassRecord(
            Classrooms classrooms,
            Members members,
            Minutes minutes,
            FirstWords firstWords,
            Coursework coursework,
            ClassWork work,
            @All List<RecordPart> parts) {
        this.classrooms = classrooms;
        this.members = members;
        this.minutes = minutes;
        this.firstWords = firstWords;
        this.coursework = coursework;
        this.work = work;
        this.parts = parts;
    }

    @Transactional
    Everything of(UUID id) {
        Map<UUID, Member> known = Stream.concat(members.teachers(id).stream(), members.students(id).stream())
                .collect(Collectors.toMap(Member::accountId, Function.identity()));
        Classroom classroom = classrooms.findById(id);
        return new Everything(
                classroom.name(),
                classroom.naming(),
                classroom.seats(),
                classroom.createdAt(),
                classroom.isArchived(),
                known.values().stream().map(ClassRecord::person).toList(),
                minutes.of(id).stream().map(said -> comment(said, known)).toList(),
                coursework.latest(id),
                firstWords.in(id).stream().map(AssignmentData.Words::of).toList(),
                work.of(id, known),
                parts.stream().collect(Collectors.toMap(RecordPart::section, part -> part.of(id))));
    }

    private static Person person(Member member) {
        return new Person(member.name(), member.teaches() ? null : member.alias(), member.teaches(), member.joinedAt());
    }

    private static Words comment(Said said, Map<UUID, Member> known) {
        Member author = said.author() == null ? null : known.get(said.author());
        return new Words(
                said.id(),
                author == null ? null : author.name(),
                said.article(),
                said.paragraph(),
                said.parent(),
                said.kind(),
                said.body(),
                said.restates(),
                said.restatedFairly(),
                said.status(),
                said.at());
    }

    /** The record of a class. */
    record Everything(
            String name,
            Naming naming,
            int seats,
            Instant createdAt,
            boolean archived,
            List<Person> members,
            List<Words> comments,
            List<AssignmentView> assignments,
            List<AssignmentData.Words> firstVersions,
            @JsonUnwrapped ClassWork.Kept work,
            @JsonAnyGetter Map<String, Object> more) {}

    /** Somebody in it. */
    record Person(String name, @Nullable String alias, boolean teaches, Instant joinedAt) {}

    /** A comment in its room. */
    record Words(
            UUID id,
            @Nullable String author,
            UUID article,
            UUID paragraph,
            @Nullable UUID parent,
            @Nullable CommentKind kind,
            String body,
            @Nullable String restates,
            @Nullable Boolean restatedFairly,
            CommentStatus status,
            Instant at) {}
}
