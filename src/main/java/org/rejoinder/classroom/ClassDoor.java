package org.rejoinder.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.room.RoomAccess;
import org.rejoinder.room.RoomSign;
import org.rejoinder.web.Refusal;

/** Lets the members of a class in, and nobody else: no moderator and no administrator either. */
@Singleton
class ClassDoor implements RoomAccess {

    private final Classrooms classrooms;
    private final Members members;
    private final Nudges nudges;

    @Inject
    ClassDoor(Classrooms classrooms, Members members, Nudges nudges) {
        this.classrooms = classrooms;
        this.members = members;
        this.nudges = nudges;
    }

    /** In a transaction of its own where there is none: the streams ask from the thread that reads the log. */
    @Override
    @Transactional
    public boolean isOpenTo(UUID room, Optional<Account> viewer) {
        return viewer.flatMap(account -> members.in(room, account.id())).isPresent();
    }

    @Override
    public Optional<RoomSign> sign(UUID room) {
        return classrooms.findByIdOptional(room).map(found -> new RoomSign(found.name(), "/classes/" + room));
    }

    @Override
    public List<String> notes(UUID room, Optional<Account> viewer) {
        return viewer.map(account ->
                        nudges.of(account.id(), room).stream().map(Nudge::words).toList())
                .orElse(List.of());
    }

    /**
     * The viewer's place in a class.
     *
     * @throws Refusal with status 401 for those who haven't signed in, 404 if there is no such class or they aren't in it
     */
    Seat seat(UUID classroom, Optional<Account> viewer) {
        Account account = viewer.orElseThrow(Refusal::unauthenticated);
        Member member = members.in(classroom, account.id()).orElseThrow(Refusal::notFound);
        return new Seat(classrooms.findById(classroom), member);
    }

    /** Likewise, as it is after a change in the same request. */
    Seat fresh(UUID classroom, Optional<Account> viewer) {
        return QuarkusTransaction.requiringNew().call(() -> seat(classroom, viewer));
    }
}
