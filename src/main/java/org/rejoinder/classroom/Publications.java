package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** The comments that are or may be shown to everybody. */
@Singleton
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    /** A part of those of a class, newest first, one more than asked for; of one account, or of all for null. */
    List<Publication> of(UUID classroom, Optional<UUID> account, PageRequest page) {
        UUID before = page.after().orElse(LAST);
        return account.map(own -> find(
                        "classroomId = ?1 and accountId = ?2 and id < ?3 order by id desc", classroom, own, before))
                .orElseGet(() -> find("classroomId = ?1 and id < ?2 order by id desc", classroom, before))
                .page(0, page.limit() + 1)
                .list();
    }

    /** All of a class, in the order in which they were asked for. */
    List<Publication> in(UUID classroom) {
        return list("classroomId = ?1 order by id", classroom);
    }

    boolean isAsked(UUID comment) {
        return count("commentId", comment) > 0;
    }

    /** One of a class, for a change. */
    Publication forChange(UUID classroom, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.classroomId().equals(classroom))
                .orElseThrow(Refusal::notFound);
    }

    List<Publication> ofAccount(UUID account) {
        return list("accountId = ?1 order by id", account);
    }

    List<Publication> ofComments(Collection<UUID> comments) {
        return list("commentId in ?1 order by id", comments);
    }
}
