package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works with whom. */
@Singleton
class Groups implements PanacheRepositoryBase<GroupPlace, GroupPlace.Key> {

    /** The group of each account that has one. */
    Map<UUID, String> of(UUID assignment) {
        return list("key.assignment", assignment).stream()
                .collect(Collectors.toMap(GroupPlace::accountId, GroupPlace::group));
    }

    /** The group of each account in the newest assignment of a class that has groups. */
    Map<UUID, String> ofNewest(UUID classroom) {
        return find(
                        "select g from GroupPlace g, Assignment a where a.id = g.key.assignment and a.classroomId = ?1"
                                + " order by a.id desc",
                        classroom)
                .page(0, 1)
                .firstResultOptional()
                .map(newest -> of(newest.assignmentId()))
                .orElse(Map.of());
    }

    List<GroupPlace> ofAccount(UUID account) {
        return list("key.account = ?1 order by key.assignment", account);
    }

    void clear(UUID assignment) {
        delete("key.assignment", assignment);
    }

    void erase(UUID account) {
        delete("key.account", account);
    }
}
