package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.PersonalData;

/** What is kept of a student's work for assignments, as theirs: to take along, and to have erased. */
@Singleton
class AssignmentData implements PersonalData {

    private final FirstWords firstWords;
    private final Assignments assignments;
    private final Assessments assessments;

    @Inject
    AssignmentData(FirstWords firstWords, Assignments assignments, Assessments assessments) {
        this.firstWords = firstWords;
        this.assignments = assignments;
        this.assessments = assessments;
    }

    @Override
    public String section() {
        return "assignments";
    }

    @Override
    public Object export(UUID account) {
        return new Own(
                firstWords.of(account).stream().map(Words::of).toList(),
                assessments.ofAccount(account).stream()
                        .filter(this::isReleased)
                        .map(said -> new Feedback(said.assignmentId(), said.feedback(), said.sum()))
                        .toList());
    }

    @Override
    public void erase(UUID account) {
        firstWords.erase(account);
        assessments.erase(account);
    }

    private boolean isReleased(Assessment said) {
        return assignments
                .findByIdOptional(said.assignmentId())
                .flatMap(Assignment::releasedAt)
                .isPresent();
    }

    /** All of it. */
    record Own(List<Words> firstWords, List<Feedback> feedback) {}

    /** The first version of a comment. */
    record Words(UUID comment, UUID paragraph, String body, Instant at) {
        static Words of(FirstWord word) {
            return new Words(word.commentId(), word.paragraphId(), word.body(), word.writtenAt());
        }
    }

    /** What the teacher said to it. */
    record Feedback(UUID assignment, String feedback, int points) {}
}
