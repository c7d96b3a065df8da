package org.rejoinder.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The one-time links in the database. */
@Singleton
class IssuedLinks implements PanacheRepositoryBase<OneTimeLink, UUID> {

    /** The link that this secret belongs to, if it still acts. */
    Optional<OneTimeLink> valid(OneTimeLink.Purpose purpose, Secret secret, Instant now) {
        return find(
                        "purpose = ?1 and tokenHash = ?2 and usedAt is null and expiresAt > ?3",
                        purpose,
                        secret.hash(),
                        now)
                .firstResultOptional();
    }

    /** Uses the link up; false if another request was faster, or it no longer acts. */
    boolean use(OneTimeLink.Purpose purpose, Secret secret, Instant now) {
        return update(
                        "usedAt = ?1 where purpose = ?2 and tokenHash = ?3 and usedAt is null and expiresAt > ?1",
                        now,
                        purpose,
                        secret.hash())
                == 1;
    }

    void revokeUnused(OneTimeLink.Purpose purpose) {
        delete("purpose = ?1 and usedAt is null", purpose);
    }

    void revokeAll(UUID account) {
        delete("account.id", account);
    }

    void sweep(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
