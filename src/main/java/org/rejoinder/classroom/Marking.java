package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** What a teacher says to students' work: feedback and points that are held until released, giving back, a nudge. */
@Singleton
class Marking {

    private static final int LONGEST = 5_000;

    private final Assignments assignments;
    private final Assessments assessments;
    private final Nudges nudges;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Marking(Assignments assignments, Assessments assessments, Nudges nudges, Ids ids, Clock clock) {
        this.assignments = assignments;
        this.assessments = assessments;
        this.nudges = nudges;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Says this to a student's work, and gives these points, in place of what was said before.
     *
     * @param points by the place of the criterion in the rubric, from 0
     * @throws Refusal with status 400
     */
    @Transactional
    void say(Member student, UUID assignment, @Nullable String words, Map<Integer, Integer> points) {
        Assignment found = assignments.forChange(student.classroomId(), assignment);
        List<Rubric.Criterion> criteria = found.rubric().criteria();
        points.forEach((place, given) -> {
            if (place < 0
                    || place >= criteria.size()
                    || given < 0
                    || given > criteria.get(place).points()) {
                throw Refusal.invalid("points", "No more points than the rubric gives for a criterion.");
            }
        });
        String text = words == null ? "" : PlainText.clean(words).replace("\0", "");
        if (PlainText.length(text) > LONGEST) {
            throw Refusal.invalid("feedback", "At most 5,000 characters.");
        }
        of(found, student).say(text, points, clock.instant());
    }

    /** Gives the work back: the student may write until then, also after the cut-off; null ends it. */
    @Transactional
    void giveBack(Member student, UUID assignment, @Nullable Instant until) {
        Instant now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            throw Refusal.invalid("until", "A time that is still to come.");
        }
        of(assignments.forChange(student.classroomId(), assignment), student).giveBack(until, now);
    }

    /** Leaves a line for a student. */
    @Transactional
    void nudge(Member student, @Nullable String words) {
        nudges.persist(new Nudge(ids.next(), student.classroomId(), student.accountId(), words, clock.instant()));
    }

    @Transactional
    void seen(UUID account, UUID classroom) {
        nudges.seen(account, classroom);
    }

    /** Lets each student read what was said to their work. */
    @Transactional
    void release(UUID classroom, UUID assignment) {
        assignments.forChange(classroom, assignment).release(clock.instant());
    }

    private Assessment of(Assignment assignment, Member student) {
        return assessments.of(assignment.id(), student.accountId()).orElseGet(() -> {
            Assessment fresh =
                    new Assessment(new Assessment.Key(assignment.id(), student.accountId()), clock.instant());
            assessments.persist(fresh);
            return fresh;
        });
    }
}
