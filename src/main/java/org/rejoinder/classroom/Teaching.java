package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.comment.RoomClearing;
import org.rejoinder.event.EventLog;
import org.rejoinder.room.RoomClosed;
import org.rejoinder.room.RoomFounding;
import org.rejoinder.room.RoomLeft;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** What teachers do with their classes. Whether somebody teaches the class is for the caller to know. */
@Singleton
class Teaching {

    private static final int USUAL_SEATS = 40;

    private final Classrooms classrooms;
    private final Members members;
    private final StudentAccounts students;
    private final RoomFounding rooms;
    private final RoomClearing clearing;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Teaching(
            Classrooms classrooms,
            Members members,
            StudentAccounts students,
            RoomFounding rooms,
            RoomClearing clearing,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.students = students;
        this.rooms = rooms;
        this.clearing = clearing;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a class with a room of its own, and its first teacher. */
    @Transactional
    UUID found(@Nullable String name, @Nullable Integer seats, Account teacher) {
        return found(name, seats == null ? USUAL_SEATS : seats, Naming.NAME, teacher);
    }

    /** Makes a class like another, without its people and what they said. */
    @Transactional
    UUID copy(UUID original, @Nullable String name, Account teacher) {
        Classroom model = classrooms.findById(original);
        return found(name == null ? model.name() : name, model.seats(), model.naming(), teacher);
    }

    private UUID found(@Nullable String name, int seats, Naming naming, Account teacher) {
        UUID id = ids.next();
        Classroom classroom = new Classroom(id, name, JoinCode.random(), seats, naming, clock.instant());
        rooms.foundClass(id);
        classrooms.persistAndFlush(classroom);
        members.persist(Member.teacher(ids.next(), id, teacher.id(), teacher.displayName(), clock.instant()));
        return id;
    }

    /**
     * Changes what is given; if it is the naming, everybody goes by their other name from now on, in what they wrote too.
     *
     * @throws Refusal with status 400, and nothing is changed
     */
    @Transactional
    void change(UUID id, ClassChange change) {
        Classroom classroom = classrooms.locked(id);
        if (change.name() != null) {
            classroom.rename(change.name());
        }
        if (change.open() != null) {
            classroom.letIn(change.open());
        }
        if (change.seats() != null) {
            classroom.limit(change.seats());
        }
        if (change.archived() != null) {
            classroom.archive(change.archived(), clock.instant());
            if (classroom.isArchived()) {
                log.append(new RoomClosed(id));
            }
        }
        if (change.naming() != null) {
            Naming naming = change.naming();
            classroom.name(naming);
            members.students(id).forEach(student -> students.show(student.accountId(), student.shownAs(naming)));
        }
    }

    /** Makes the code void and gives the class another. */
    @Transactional
    void replaceCode(UUID id) {
        classrooms.locked(id).replaceCode(JoinCode.random());
    }

    /** Lets somebody who has an account teach the class too. */
    @Transactional
    void invite(UUID id, @Nullable String handle) {
        if (handle == null || handle.isBlank()) {
            throw Refusal.invalid("handle", "A handle is missing.");
        }
        Account teacher = students.withHandle(handle);
        classrooms.locked(id);
        if (members.in(id, teacher.id()).isEmpty()) {
            members.persist(Member.teacher(ids.next(), id, teacher.id(), teacher.displayName(), clock.instant()));
        }
    }

    /**
     * Takes somebody out of the class: a student with everything of theirs, a teacher who isn't the last one.
     *
     * @throws Refusal with status 404 or 409
     */
    @Transactional
    void takeOut(UUID id, UUID member) {
        classrooms.locked(id);
        Member gone = members.findByIdOptional(member)
                .filter(found -> found.classroomId().equals(id))
                .orElseThrow(Refusal::notFound);
        if (!gone.teaches()) {
            students.erase(gone.accountId());
        } else if (members.teachers(id).size() > 1) {
            members.delete(gone);
            log.append(new RoomLeft(gone.accountId()));
        } else {
            throw Refusal.conflict("You are the last teacher. Delete the class, or invite another one first.");
        }
    }

    /** Likewise if it is still archived, and was before; otherwise it stays. */
    @Transactional
    void delete(UUID id, Instant archivedBefore) {
        if (classrooms.locked(id).isArchivedBefore(archivedBefore)) {
            delete(id, members.teachers(id).get(0).accountId());
        }
    }

    /** Deletes the class: its students, their names and all words that were said in its room, for good. */
    @Transactional
    void delete(UUID id, Account teacher) {
        classrooms.locked(id);
        delete(id, teacher.id());
    }

    private void delete(UUID id, UUID by) {
        members.students(id).forEach(student -> students.erase(student.accountId()));
        clearing.clear(id, by);
        members.teachers(id).forEach(members::delete);
        members.flush();
        classrooms.deleteById(id);
        log.append(new RoomClosed(id));
    }
}
