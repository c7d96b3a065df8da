package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.web.Refusal;

/** Who is in which class, for the packages that are built upon classes. */
@Singleton
public class ClassRoll {

    private final ClassDoor door;
    private final Classrooms classrooms;
    private final Members members;
    private final Groups groups;

    @Inject
    ClassRoll(ClassDoor door, Classrooms classrooms, Members members, Groups groups) {
        this.door = door;
        this.classrooms = classrooms;
        this.members = members;
        this.groups = groups;
    }

    /**
     * The viewer in a class.
     *
     * @throws Refusal with status 401 for those who haven't signed in, 404 if there is no such class or they aren't in it
     */
    public Classmate seat(UUID classroom, Optional<Account> viewer) {
        Seat seat = door.seat(classroom, viewer);
        return Classmate.of(seat.member(), seat.classroom());
    }

    /** All students of a class, in the order in which they joined. */
    public List<Classmate> students(UUID classroom) {
        Classroom found = classrooms.findById(classroom);
        return members.students(classroom).stream()
                .map(member -> Classmate.of(member, found))
                .toList();
    }

    /**
     * One student of a class.
     *
     * @throws Refusal with status 404 if there is none
     */
    public Classmate student(UUID classroom, UUID member) {
        return Classmate.of(members.student(classroom, member), classrooms.findById(classroom));
    }

    public String nameOf(UUID classroom) {
        return classrooms.findById(classroom).name();
    }

    /**
     * Makes sure that something may still be done in a class.
     *
     * @throws Refusal with status 409 if it is archived
     */
    public void requireInUse(UUID classroom) {
        if (classrooms.findById(classroom).isArchived()) {
            throw Refusal.conflict("This class is archived: it can be read, and not written in.");
        }
    }

    /** The groups of the newest assignment that has any, by account. */
    public Map<UUID, String> groups(UUID classroom) {
        return groups.ofNewest(classroom);
    }
}
