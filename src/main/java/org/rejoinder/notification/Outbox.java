package org.rejoinder.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters in the database: those that wait, and what was sent. */
@ApplicationScoped
class Outbox implements PanacheRepositoryBase<Letter, UUID> {

    List<UUID> due(Instant now, int limit) {
        return find("select id from Letter where dueAt <= ?1 order by dueAt, id", now)
                .page(Page.ofSize(limit))
                .project(UUID.class)
                .list();
    }

    /** A letter that nobody else sends until the end of the transaction; empty if somebody has, or it isn't due any more. */
    Optional<Letter> locked(UUID id, Instant now) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(letter -> letter.isDue(now));
    }

    /** The letter that was sent with the secret of this hash in it. */
    Optional<Letter> holding(String tokenHash) {
        return find("tokenHash", tokenHash).firstResultOptional();
    }

    /** Whether a letter to confirm an address waits to be sent. */
    boolean confirms(UUID account) {
        return count("accountId = ?1 and kind = ?2 and dueAt is not null", account, Letter.Kind.CONFIRMATION) > 0;
    }

    List<Letter> allTo(UUID account) {
        return list("accountId = ?1 order by id", account);
    }

    void erase(UUID account) {
        delete("accountId", account);
    }
}
