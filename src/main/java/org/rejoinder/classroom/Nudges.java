package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Where lines for students wait to be seen. */
@Singleton
class Nudges implements PanacheRepositoryBase<Nudge, UUID> {

    private static final int MOST = 5;

    /** The newest that a student hasn't seen yet. */
    List<Nudge> of(UUID account, UUID classroom) {
        return find("accountId = ?1 and classroomId = ?2 order by sentAt desc", account, classroom)
                .page(0, MOST)
                .list();
    }

    /** Forgets them, since the student has seen them. */
    void seen(UUID account, UUID classroom) {
        delete("accountId = ?1 and classroomId = ?2", account, classroom);
    }

    List<Nudge> ofAccount(UUID account) {
        return list("accountId = ?1 order by sentAt", account);
    }

    /** All of a class. */
    List<Nudge> in(UUID classroom) {
        return list("classroomId = ?1 order by sentAt", classroom);
    }

    void erase(UUID account) {
        delete("accountId", account);
    }
}
