package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** Who is in which class. */
@Singleton
class Members implements PanacheRepositoryBase<Member, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<Member> in(UUID classroom, UUID account) {
        return find("classroomId = ?1 and accountId = ?2", classroom, account).firstResultOptional();
    }

    Optional<Member> called(UUID classroom, StudentName name) {
        return find("classroomId = ?1 and nameKey = ?2", classroom, name.key()).firstResultOptional();
    }

    boolean hasAlias(UUID classroom, String alias) {
        return count("classroomId = ?1 and alias = ?2", classroom, alias) > 0;
    }

    /** All students, in the order in which they joined; a class has {@value Classroom#MOST_SEATS} at most. */
    List<Member> students(UUID classroom) {
        return list("classroomId = ?1 and teaches = false order by id", classroom);
    }

    List<Member> teachers(UUID classroom) {
        return list("classroomId = ?1 and teaches = true order by id", classroom);
    }

    /**
     * One student of a class.
     *
     * @throws Refusal with status 404 if there is none
     */
    Member student(UUID classroom, UUID member) {
        return find("classroomId = ?1 and id = ?2 and teaches = false", classroom, member)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** A part of all members, one more than asked for. */
    List<Member> of(UUID classroom, PageRequest page) {
        return find(
                        "classroomId = ?1 and id > ?2 order by id",
                        classroom,
                        page.after().orElse(FIRST))
                .page(0, page.limit() + 1)
                .list();
    }

    /** All classes that this account is in. */
    List<Member> ofAccount(UUID account) {
        return list("accountId = ?1 order by id", account);
    }

    void expel(UUID account) {
        delete("accountId", account);
    }
}
