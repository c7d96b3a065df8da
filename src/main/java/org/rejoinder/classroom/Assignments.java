package org.rejoinder.classroom;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** The assignments in the database. */
@Singleton
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);
    private static final int ALL = 200;

    /** A part of the assignments of a class, newest first, one more than asked for. */
    List<Assignment> of(UUID classroom, PageRequest page) {
        return find(
                        "classroomId = ?1 and id < ?2 order by id desc",
                        classroom,
                        page.after().orElse(LAST))
                .page(0, page.limit() + 1)
                .list();
    }

    /** The newest of a class, for its page and its record. */
    List<Assignment> of(UUID classroom) {
        return find("classroomId = ?1 order by id desc", classroom).page(0, ALL).list();
    }

    /** Those that a class has on an article. */
    List<Assignment> on(UUID article, UUID classroom) {
        return list("articleId = ?1 and classroomId = ?2 order by id", article, classroom);
    }

    /**
     * One of a class.
     *
     * @throws Refusal with status 404 if there is none
     */
    Assignment in(UUID classroom, UUID id) {
        return findByIdOptional(id)
                .filter(found -> found.classroomId().equals(classroom))
                .orElseThrow(Refusal::notFound);
    }

    /** Likewise, for a change. */
    Assignment forChange(UUID classroom, UUID id) {
        return find("id = ?1 and classroomId = ?2", id, classroom)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
