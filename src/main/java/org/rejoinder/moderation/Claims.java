package org.rejoinder.moderation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where it is kept what moderators have open. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    /** Those of these comments that somebody has open. */
    List<Claim> of(Collection<UUID> subjects, Instant now) {
        return subjects.isEmpty()
                ? List.of()
                : list("subjectId in ?1 and claimedAt > ?2", subjects, now.minus(Claim.LASTS));
    }

    /** Notes that a moderator has something open, and that they have nothing else open. */
    void take(UUID subject, UUID moderator, Instant now) {
        delete("moderatorId = ?1 and subjectId <> ?2", moderator, subject);
        findByIdOptional(subject)
                .ifPresentOrElse(
                        claim -> claim.take(moderator, now), () -> persist(new Claim(subject, moderator, now)));
    }

    /** How many moderators have something open. */
    long moderatorsAt(Instant now) {
        return count("claimedAt > ?1", now.minus(Claim.LASTS));
    }
}
