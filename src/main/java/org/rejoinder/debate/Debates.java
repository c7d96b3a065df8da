package org.rejoinder.debate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.web.PageRequest;

/** The debates in the database. */
@Singleton
class Debates implements PanacheRepositoryBase<Debate, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    /** The debates of a class, newest first, one more than asked for. */
    List<Debate> of(UUID classroom, PageRequest page) {
        return find(
                        "classroomId = ?1 and id < ?2 order by id desc",
                        classroom,
                        page.after().orElse(LAST))
                .page(0, page.limit() + 1)
                .list();
    }

    /** All debates of a class, in the order in which they were proposed. */
    List<Debate> allOf(UUID classroom) {
        return list("classroomId = ?1 order by id", classroom);
    }

    /** The debate that says who writes about an article in a room now. */
    Optional<Debate> onTheFloor(UUID room, UUID article) {
        return find("floor", Debate.floor(room, article)).firstResultOptional();
    }

    /** The newest debate about an article in a room. */
    Optional<Debate> latest(UUID room, UUID article) {
        return find("classroomId = ?1 and articleId = ?2 order by id desc", room, article)
                .firstResultOptional();
    }

    /** The debate as it is now, locked until the end of the transaction. */
    Optional<Debate> locked(UUID id) {
        Optional<Debate> debate = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        debate.ifPresent(getEntityManager()::refresh);
        return debate;
    }
}
