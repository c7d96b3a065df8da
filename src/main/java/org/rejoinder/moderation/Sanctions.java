package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where sanctions are kept. */
@ApplicationScoped
class Sanctions implements PanacheRepositoryBase<Sanction, UUID> {

    /** What holds against somebody at this time. */
    List<Sanction> inForce(UUID person, Instant now) {
        return list("personId = ?1 and liftedAt is null order by id", person).stream()
                .filter(sanction -> sanction.isInForce(now))
                .toList();
    }

    /** The measure that a decision took. */
    Optional<Sanction> from(UUID decision) {
        return find("decisionId", decision).firstResultOptional();
    }

    boolean isAlwaysReviewed(UUID person) {
        return count("personId = ?1 and liftedAt is null and kind = ?2", person, SanctionKind.REVIEW) > 0;
    }
}
