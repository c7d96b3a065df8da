package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** The classes in the database. */
@Singleton
class Classrooms implements PanacheRepositoryBase<Classroom, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    Optional<Classroom> withCode(JoinCode code) {
        return find("code", code.text()).firstResultOptional();
    }

    /** The classes that this account is in, newest first, one more than asked for. */
    List<Classroom> of(UUID account, PageRequest page) {
        return find(
                        "id in (select m.classroomId from Member m where m.accountId = ?1) and id < ?2 order by id desc",
                        account,
                        page.after().orElse(LAST))
                .page(0, page.limit() + 1)
                .list();
    }

    /** Those that were archived before. */
    List<UUID> archivedBefore(Instant before) {
        return find("select id from Classroom where archivedAt < ?1 order by id", before)
                .project(UUID.class)
                .list();
    }

    /** The class, locked until the end of the transaction. */
    Classroom locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Refusal::notFound);
    }
}
