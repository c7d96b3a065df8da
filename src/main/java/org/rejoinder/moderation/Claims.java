package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Where it is kept what moderators have open. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final int MOST = 100;

    /** Those of these comments that somebody has open. */
    List<Claim> of(Collection<UUID> subjects, Instant now) {
        return subjects.isEmpty()
                ? List.of()
                : list("subjectId in ?1 and claimedAt > ?2", subjects, now.minus(Claim.LASTS));
    }

    /**
     * Notes that a moderator has something open, and that they have nothing else open. Whatever another has open stays
     * theirs.
     *
     * @throws ConstraintViolationException if another took it at the same moment
     */
    void take(UUID subject, UUID moderator, Instant now) {
        delete("moderatorId = ?1 and subjectId <> ?2", moderator, subject);
        int taken = update(
                "moderatorId = ?1, claimedAt = ?2 where subjectId = ?3 and (moderatorId = ?1 or claimedAt <= ?4)",
                moderator,
                now,
                subject,
                now.minus(Claim.LASTS));
        if (taken == 0 && count("subjectId", subject) == 0) {
            persistAndFlush(new Claim(subject, moderator, now));
        }
    }

    /** How many moderators have something open within a scope. */
    long moderatorsAt(Instant now, Scope scope) {
        Map<String, Object> values = new HashMap<>();
        String inside = scope.condition(values);
        values.put("since", now.minus(Claim.LASTS));
        return find(
                        "select k.subjectId from Claim k join Comment c on c.id = k.subjectId where " + inside
                                + " and k.claimedAt > :since",
                        values)
                .page(Page.ofSize(MOST))
                .project(UUID.class)
                .list()
                .size();
    }
}
