package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.classroom.ClassRoll;
import org.rejoinder.web.Refusal;

/** Lets the members of a class into its debates, and nobody else: no moderator and no administrator either. */
@Singleton
class DebateDoor {

    private final Debates debates;
    private final ClassRoll roll;

    @Inject
    DebateDoor(Debates debates, ClassRoll roll) {
        this.debates = debates;
        this.roll = roll;
    }

    /**
     * The viewer in a debate.
     *
     * @throws Refusal with status 401 for those who haven't signed in, 404 if there is no such debate for them
     */
    Attendance seen(UUID id, Optional<Account> viewer) {
        Account account = viewer.orElseThrow(Refusal::unauthenticated);
        Debate debate = debates.findByIdOptional(id).orElseThrow(Refusal::notFound);
        return new Attendance(debate, roll.seat(debate.classroomId(), Optional.of(account)));
    }

    /** Likewise, to change something: nobody else changes the debate until the end of the transaction. */
    Attendance locked(UUID id, Optional<Account> viewer) {
        Attendance seen = seen(id, viewer);
        roll.requireInUse(seen.debate().classroomId());
        return new Attendance(debates.locked(id).orElseThrow(Refusal::notFound), seen.self());
    }
}
