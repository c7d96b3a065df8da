package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where decisions are kept. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final UUID LAST = new UUID(0x7fff_ffff_ffff_ffffL, -1);

    /** All decisions, newest first, or those before one of them. */
    List<LoggedDecision> latest(Optional<UUID> after, int limit) {
        return find(LoggedDecision.QUERY + " where d.id < ?1 order by d.id desc", after.orElse(LAST))
                .page(Page.ofSize(limit))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about one comment, newest first. */
    List<LoggedDecision> about(UUID comment) {
        return find(LoggedDecision.QUERY + " where d.commentId = ?1 order by d.id desc", comment)
                .project(LoggedDecision.class)
                .list();
    }
}
