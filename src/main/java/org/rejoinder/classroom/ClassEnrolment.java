package org.rejoinder.classroom;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.room.RoomFounding;
import org.rejoinder.web.Ids;

/** Makes a class for people whom the operator of the server vouches for, without their asking. */
@Singleton
public class ClassEnrolment {

    private final Classrooms classrooms;
    private final Members members;
    private final StudentAccounts students;
    private final Admission admission;
    private final RoomFounding rooms;
    private final Ids ids;
    private final Clock clock;

    @Inject
    ClassEnrolment(
            Classrooms classrooms,
            Members members,
            StudentAccounts students,
            Admission admission,
            RoomFounding rooms,
            Ids ids,
            Clock clock) {
        this.classrooms = classrooms;
        this.members = members;
        this.students = students;
        this.admission = admission;
        this.rooms = rooms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a class whose students know each other by alias, in the caller's transaction; only its room is there at once,
     * since discussions begin in transactions of their own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID found(Account teacher, String name, String code, int seats) {
        UUID id = ids.next();
        QuarkusTransaction.requiringNew().run(() -> rooms.foundClass(id));
        JoinCode typed = JoinCode.typed(code).orElseThrow();
        classrooms.persistAndFlush(new Classroom(id, name, typed, seats, Naming.ALIAS, clock.instant()));
        members.persist(Member.teacher(ids.next(), id, teacher.id(), teacher.displayName(), clock.instant()));
        return id;
    }

    /** Takes students in who all come back with the same words, in the caller's transaction; in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Account> enrol(UUID classroom, List<String> names, String words) {
        String hash = students.hash(FourWords.typed(words));
        Classroom entered = classrooms.findById(classroom);
        List<Account> enrolled = new ArrayList<>();
        for (String name : names) {
            entered.seatFromTheRoster();
            Member member =
                    admission.admit(entered, StudentName.of(name), words, hash).member();
            enrolled.add(students.find(member.accountId()).orElseThrow());
        }
        return enrolled;
    }
}
