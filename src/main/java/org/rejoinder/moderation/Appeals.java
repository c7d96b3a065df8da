package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where appeals are kept. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<Appeal> against(UUID decision) {
        return find("decisionId", decision).firstResultOptional();
    }

    /** Those against decisions about what somebody moderates that await an answer, oldest first. */
    List<Appeal> open(Scope scope, Optional<UUID> after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String inside = scope.conditionOrNone(values);
        values.put("edge", after.orElse(FIRST));
        return find(
                        "select p from Appeal p join Decision d on d.id = p.decisionId"
                                + " left join Comment c on c.id = d.commentId where " + inside
                                + " and p.open = true and p.id > :edge order by p.id",
                        values)
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many there are, up to {@link Waiting#MOST_COUNTED}. */
    int count(Scope scope) {
        return open(scope, Optional.empty(), Waiting.MOST_COUNTED).size();
    }

    List<Appeal> by(UUID person) {
        return list("personId = ?1 order by id", person);
    }
}
