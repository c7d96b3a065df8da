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
    private static final int SHOWN = 100;

    /** All decisions, newest first, or those before one of them. */
    List<LoggedDecision> latest(Optional<UUID> after, int limit) {
        return find(LoggedDecision.QUERY + " where d.id < ?1 order by d.id desc", after.orElse(LAST))
                .page(Page.ofSize(limit))
                .project(LoggedDecision.class)
                .list();
    }

    /** Those of one moderator, likewise. */
    List<LoggedDecision> by(UUID moderator, Optional<UUID> after, int limit) {
        return find(
                        LoggedDecision.QUERY + " where d.moderatorId = ?1 and d.id < ?2 order by d.id desc",
                        moderator,
                        after.orElse(LAST))
                .page(Page.ofSize(limit))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about one comment, newest first. */
    List<LoggedDecision> about(UUID comment) {
        return find(LoggedDecision.QUERY + " where d.commentId = ?1 order by d.id desc", comment)
                .page(Page.ofSize(SHOWN))
                .project(LoggedDecision.class)
                .list();
    }

    /** What was decided about a person and their comments, newest first. */
    List<LoggedDecision> concerning(UUID person) {
        return find(LoggedDecision.QUERY + " where d.personId = ?1 order by d.id desc", person)
                .page(Page.ofSize(SHOWN))
                .project(LoggedDecision.class)
                .list();
    }

    /** The last decision about a comment that still holds. */
    Optional<Decision> lastAbout(UUID comment) {
        return find("commentId = ?1 and undoneAt is null order by id desc", comment)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }
}
