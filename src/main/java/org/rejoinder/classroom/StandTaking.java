package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rejoinder.comment.Minutes;
import org.rejoinder.web.Refusal;

/** How students take a stand on the paragraphs of an assignment, and who reads it. */
@Singleton
class StandTaking {

    private final Assignments assignments;
    private final Assessments assessments;
    private final Stands stands;
    private final Coverage coverage;
    private final Coursework coursework;
    private final Minutes minutes;
    private final Clock clock;

    @Inject
    StandTaking(
            Assignments assignments,
            Assessments assessments,
            Stands stands,
            Coverage coverage,
            Coursework coursework,
            Minutes minutes,
            Clock clock) {
        this.assignments = assignments;
        this.assessments = assessments;
        this.stands = stands;
        this.coverage = coverage;
        this.coursework = coursework;
        this.minutes = minutes;
        this.clock = clock;
    }

    /**
     * Takes a stand, or another one in its place. The one before is over once its student has written on the paragraph, or
     * taken the one after.
     *
     * @throws Refusal with status 404, or 409 if it isn't the time for it
     */
    @Transactional
    void take(Seat student, UUID id, UUID paragraph, Moment moment, Position position) {
        UUID account = student.member().accountId();
        Assignment assignment = assignments.forChange(student.classroom().id(), id);
        requireOpen(assignment, student, paragraph);
        Stand.Key before = new Stand.Key(id, paragraph, account, Moment.BEFORE);
        Stand.Key key = new Stand.Key(id, paragraph, account, moment);
        if (moment == Moment.AFTER && stands.findByIdOptional(before).isEmpty()) {
            throw Refusal.conflict("Take the stand before first.");
        }
        if (moment == Moment.BEFORE && isOver(assignment, paragraph, account)) {
            throw Refusal.conflict("You have gone on from there; the stand before can't be changed any more.");
        }
        Instant now = clock.instant();
        stands.findByIdOptional(key)
                .ifPresentOrElse(
                        stand -> stand.change(position, now), () -> stands.persist(new Stand(key, position, now)));
    }

    private void requireOpen(Assignment assignment, Seat student, UUID paragraph) {
        if (student.member().teaches()) {
            throw Refusal.forbidden("Stands are for students to take.");
        }
        if (!assignment.hasStands() || !coverage.ids(assignment).contains(paragraph)) {
            throw Refusal.notFound();
        }
        UUID account = student.member().accountId();
        assignment
                .closedBecause(clock.instant(), assessments.returnedUntil(assignment.id(), account))
                .ifPresent(reason -> {
                    throw Refusal.conflict(reason);
                });
    }

    private boolean isOver(Assignment assignment, UUID paragraph, UUID account) {
        boolean hasAfter = stands.findByIdOptional(new Stand.Key(assignment.id(), paragraph, account, Moment.AFTER))
                .isPresent();
        return hasAfter
                || minutes.by(account, assignment.articleId(), assignment.classroomId()).stream()
                        .anyMatch(said -> said.paragraph().equals(paragraph));
    }

    /** What a student thinks. */
    @Transactional
    List<OwnStand> own(Assignment assignment, UUID account) {
        List<Stand> own = stands.of(assignment.id(), account);
        return coursework.lines(assignment, account).stream()
                .map(line -> OwnStand.of(line, own))
                .toList();
    }

    /** What the class thinks. */
    @Transactional
    StandTable table(Assignment assignment, UUID account) {
        return StandTable.of(coursework.lines(assignment, account), stands.of(assignment.id()));
    }
}
