package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where reports are kept. */
@ApplicationScoped
class Flags implements PanacheRepositoryBase<Flag, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);
    private static final int SHOWN = 100;

    Optional<Flag> by(UUID reporter, UUID subject) {
        return find("subjectId = ?1 and reporterId = ?2", subject, reporter).firstResultOptional();
    }

    /** All reports of a case. */
    List<Flag> of(UUID bundle) {
        return list("caseId = ?1 order by id", bundle);
    }

    /** The first reports of several cases. */
    List<Flag> of(Collection<UUID> bundles) {
        return bundles.isEmpty()
                ? List.of()
                : find("caseId in ?1 order by id", bundles)
                        .page(Page.ofSize(SHOWN * 10))
                        .list();
    }

    /** What somebody reported, newest first. */
    List<Flag> by(UUID reporter, Optional<UUID> after, int limit) {
        return find("reporterId = ?1 and id < ?2 order by id desc", reporter, after.orElse(LAST))
                .page(Page.ofSize(limit))
                .list();
    }
}
