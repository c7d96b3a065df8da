package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;

/** Lets a class work at an assignment on behalf of its people, each deed in the caller's transaction. */
@Singleton
public class Exercises {

    private final ClassDoor door;
    private final Assigning assigning;
    private final Assignments assignments;
    private final StandTaking stands;
    private final Grouping grouping;
    private final Marking marking;
    private final Members members;
    private final Consenting consenting;

    @Inject
    Exercises(
            ClassDoor door,
            Assigning assigning,
            Assignments assignments,
            StandTaking stands,
            Grouping grouping,
            Marking marking,
            Members members,
            Consenting consenting) {
        this.door = door;
        this.assigning = assigning;
        this.assignments = assignments;
        this.stands = stands;
        this.grouping = grouping;
        this.marking = marking;
        this.members = members;
        this.consenting = consenting;
    }

    /** Sets it to a class. */
    public UUID set(UUID classroom, Exercise exercise) {
        return assigning.set(classroom, exercise.wish());
    }

    /** Takes a stand for a student. */
    @Transactional
    public void stand(UUID assignment, Account student, UUID paragraph, Moment moment, Position position) {
        stands.take(door.seat(classOf(assignment), Optional.of(student)), assignment, paragraph, moment, position);
    }

    /** Divides the class into groups of these names. */
    @Transactional
    public void group(UUID assignment, Map<Account, String> groups) {
        UUID classroom = classOf(assignment);
        Map<UUID, String> names = new HashMap<>();
        groups.forEach((student, group) -> names.put(member(classroom, student).id(), group));
        grouping.byHand(classroom, assignment, names);
    }

    /** Says something to a student's work, which is held until the teacher releases it. */
    @Transactional
    public void say(UUID assignment, Account student, String feedback, Map<Integer, Integer> points) {
        marking.say(member(classOf(assignment), student), assignment, feedback, points);
    }

    /** Leaves a line for a student. */
    @Transactional
    public void nudge(UUID classroom, Account student, String words) {
        marking.nudge(member(classroom, student), words);
    }

    /** Asks its author whether a comment may be shown to everybody. */
    public void ask(UUID classroom, UUID comment, Account teacher) {
        consenting.ask(classroom, comment, teacher);
    }

    private UUID classOf(UUID assignment) {
        return assignments.findById(assignment).classroomId();
    }

    private Member member(UUID classroom, Account student) {
        return members.in(classroom, student.id()).orElseThrow();
    }
}
