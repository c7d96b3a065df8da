package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where teachers' words to students' work are kept. */
@Singleton
class Assessments implements PanacheRepositoryBase<Assessment, Assessment.Key> {

    Optional<Assessment> of(UUID assignment, UUID account) {
        return findByIdOptional(new Assessment.Key(assignment, account));
    }

    /** Until when an assignment was given back to a student. */
    Optional<Instant> returnedUntil(UUID assignment, UUID account) {
        return of(assignment, account).flatMap(Assessment::returnedUntil);
    }

    /** All of an assignment, by student. */
    Map<UUID, Assessment> of(UUID assignment) {
        return list("key.assignment", assignment).stream()
                .collect(Collectors.toMap(Assessment::accountId, Function.identity()));
    }

    /** All of a student's. */
    List<Assessment> ofAccount(UUID account) {
        return list("key.account = ?1 order by key.assignment", account);
    }

    void erase(UUID account) {
        ofAccount(account).forEach(this::delete);
    }
}
