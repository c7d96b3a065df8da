package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Where the stands of students are kept. */
@Singleton
class Stands implements PanacheRepositoryBase<Stand, Stand.Key> {

    List<Stand> of(UUID assignment) {
        return list("key.assignment", assignment);
    }

    List<Stand> of(UUID assignment, UUID account) {
        return list("key.assignment = ?1 and key.account = ?2", assignment, account);
    }

    /** All of a student's. */
    List<Stand> ofAccount(UUID account) {
        return list("key.account = ?1 order by takenAt", account);
    }

    void erase(UUID account) {
        delete("key.account", account);
    }
}
