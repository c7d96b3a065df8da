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
    private final Stands stands;
    private final Groups groups;
    private final Nudges nudges;
    private final Publications publications;
    private final Consenting consenting;

    @Inject
    AssignmentData(
            FirstWords firstWords,
            Assignments assignments,
            Assessments assessments,
            Stands stands,
            Groups groups,
            Nudges nudges,
            Publications publications,
            Consenting consenting) {
        this.firstWords = firstWords;
        this.assignments = assignments;
        this.assessments = assessments;
        this.stands = stands;
        this.groups = groups;
        this.nudges = nudges;
        this.publications = publications;
        this.consenting = consenting;
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
                        .toList(),
                stands.ofAccount(account).stream().map(OwnPosition::of).toList(),
                groups.ofAccount(account).stream().map(GroupPlace::group).toList(),
                nudges.ofAccount(account).stream().map(Nudge::words).toList(),
                publications.ofAccount(account).stream()
                        .map(one -> PublicationView.of(one, null, null))
                        .toList());
    }

    @Override
    public void erase(UUID account) {
        firstWords.erase(account);
        assessments.erase(account);
        stands.erase(account);
        groups.erase(account);
        nudges.erase(account);
        consenting.forget(account);
    }

    private boolean isReleased(Assessment said) {
        return assignments
                .findByIdOptional(said.assignmentId())
                .flatMap(Assignment::releasedAt)
                .isPresent();
    }

    /** All of it. */
    record Own(
            List<Words> firstWords,
            List<Feedback> feedback,
            List<OwnPosition> stands,
            List<String> groups,
            List<String> nudges,
            List<PublicationView> publications) {}

    /** What they thought. */
    record OwnPosition(UUID paragraph, Moment moment, Position position, Instant at) {
        static OwnPosition of(Stand stand) {
            return new OwnPosition(stand.paragraphId(), stand.moment(), stand.position(), stand.takenAt());
        }
    }

    /** The first version of a comment. */
    record Words(UUID comment, UUID paragraph, String body, Instant at) {
        static Words of(FirstWord word) {
            return new Words(word.commentId(), word.paragraphId(), word.body(), word.writtenAt());
        }
    }

    /** What the teacher said to it. */
    record Feedback(UUID assignment, String feedback, int points) {}
}
