package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where appeals are kept. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<Appeal> against(UUID decision) {
        return find("decisionId", decision).firstResultOptional();
    }

    /** Those that await an answer, oldest first. */
    List<Appeal> open(Optional<UUID> after, int limit) {
        return find("open = true and id > ?1 order by id", after.orElse(FIRST))
                .page(Page.ofSize(limit))
                .list();
    }

    List<Appeal> by(UUID person) {
        return list("personId = ?1 order by id", person);
    }
}
