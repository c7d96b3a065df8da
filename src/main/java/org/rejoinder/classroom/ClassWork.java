package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of the assignments of a class, for its teachers to take along; with real names. */
@Singleton
class ClassWork {

    private final Assignments assignments;
    private final Stands stands;
    private final Groups groups;
    private final Assessments assessments;
    private final Nudges nudges;
    private final Publications publications;

    @Inject
    ClassWork(
            Assignments assignments,
            Stands stands,
            Groups groups,
            Assessments assessments,
            Nudges nudges,
            Publications publications) {
        this.assignments = assignments;
        this.stands = stands;
        this.groups = groups;
        this.assessments = assessments;
        this.nudges = nudges;
        this.publications = publications;
    }

    /**
     * All of a class.
     *
     * @param known its people by account
     */
    @Transactional
    Kept of(UUID classroom, Map<UUID, Member> known) {
        List<Assignment> set = assignments.of(classroom);
        return new Kept(
                set.stream()
                        .flatMap(one -> stands.of(one.id()).stream())
                        .map(stand -> taken(stand, known))
                        .toList(),
                set.stream()
                        .flatMap(one -> groups.of(one.id()).entrySet().stream()
                                .map(place -> new Placed(one.id(), name(place.getKey(), known), place.getValue())))
                        .toList(),
                set.stream()
                        .flatMap(one ->
                                assessments.of(one.id()).values().stream().map(said -> said(said, one, known)))
                        .toList(),
                nudges.in(classroom).stream()
                        .map(nudge -> new Line(name(nudge.accountId(), known), nudge.words(), nudge.sentAt()))
                        .toList(),
                publications.in(classroom).stream()
                        .map(one -> PublicationView.of(one, null, name(one.accountId(), known)))
                        .toList());
    }

    private static Taken taken(Stand stand, Map<UUID, Member> known) {
        return new Taken(
                stand.assignmentId(),
                name(stand.accountId(), known),
                stand.paragraphId(),
                stand.moment(),
                stand.position(),
                stand.takenAt());
    }

    private static Feedback said(Assessment said, Assignment assignment, Map<UUID, Member> known) {
        AssessmentView view = AssessmentView.of(assignment.rubric(), said);
        return new Feedback(
                assignment.id(),
                name(said.accountId(), known),
                view.feedback(),
                view.marks(),
                view.returnedUntil(),
                assignment.releasedAt().isPresent());
    }

    private static @Nullable String name(UUID account, Map<UUID, Member> known) {
        Member member = known.get(account);
        return member == null ? null : member.name();
    }

    /** All that came of it. */
    record Kept(
            List<Taken> stands,
            List<Placed> groups,
            List<Feedback> feedback,
            List<Line> nudges,
            List<PublicationView> publications) {}

    /** A stand. */
    record Taken(
            UUID assignment, @Nullable String student, UUID paragraph, Moment moment, Position position, Instant at) {}

    /** Who was in which group. */
    record Placed(UUID assignment, @Nullable String student, String group) {}

    /** What was said to somebody's work. */
    record Feedback(
            UUID assignment,
            @Nullable String student,
            String words,
            List<AssessmentView.Mark> points,
            @Nullable Instant returnedUntil,
            boolean released) {}

    /** A line that was left for a student who hasn't seen it yet. */
    record Line(@Nullable String student, String words, Instant at) {}
}
