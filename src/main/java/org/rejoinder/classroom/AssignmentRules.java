package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Draft;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.PostingPolicy;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;

/**
 * When students may write on a paragraph that assignments are about: while one of them lasts, and none is frozen. Teachers
 * may always.
 */
@Singleton
class AssignmentRules implements PostingPolicy {

    private final Assignments assignments;
    private final Coverage coverage;
    private final Members members;
    private final Assessments assessments;
    private final Clock clock;

    @Inject
    AssignmentRules(Assignments assignments, Coverage coverage, Members members, Assessments assessments, Clock clock) {
        this.assignments = assignments;
        this.coverage = coverage;
        this.members = members;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public void requireMayPost(UUID comment, Account author, Place place) {
        requireOpen(author, place);
    }

    /** What may not be written may not be edited either. */
    @Override
    public Optional<Hold> hold(Draft draft) {
        if (draft.edited()) {
            requireOpen(draft.author(), draft.place());
        }
        return Optional.empty();
    }

    /** Programs are told when writing opens, where that is known. */
    private static Refusal refusal(String reason, List<Assignment> set, Instant now) {
        Refusal refusal = Refusal.conflict(reason);
        return set.stream().anyMatch(Assignment::isFrozen)
                ? refusal
                : set.stream()
                        .map(Assignment::window)
                        .filter(window -> !window.hasBegun(now))
                        .map(Window::startsAt)
                        .min(Instant::compareTo)
                        .map(opensAt -> refusal.with("opensAt", opensAt))
                        .orElse(refusal);
    }

    private void requireOpen(Account author, Place place) {
        UUID room = place.room();
        UUID paragraph = place.paragraph();
        if (!author.isStudent() || room == null || paragraph == null) {
            return;
        }
        List<Assignment> set = assignments.on(place.article(), room).stream()
                .filter(assignment -> coverage.holds(assignment, paragraph))
                .toList();
        if (set.isEmpty() || members.in(room, author.id()).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<String> reasons = set.stream()
                .flatMap(assignment ->
                        assignment.closedBecause(now, assessments.returnedUntil(assignment.id(), author.id())).stream())
                .toList();
        if (set.stream().anyMatch(Assignment::isFrozen) || reasons.size() == set.size()) {
            throw refusal(reasons.get(0), set, now);
        }
    }
}
