package org.rejoinder.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sessions in the database. */
@Singleton
class LoginSessions implements PanacheRepositoryBase<LoginSession, UUID> {

    private static final int SHOWN = 100;

    /** The session that this secret opens, with its account. */
    Optional<LoginSession> openedBy(Secret secret, Instant now) {
        return find(
                        "select s from LoginSession s join fetch s.account a left join fetch a.roles"
                                + " where s.tokenHash = ?1 and s.expiresAt > ?2 and a.erasedAt is null",
                        secret.hash(),
                        now)
                .stream()
                .findFirst();
    }

    /** The newest sessions of an account that haven't expired. */
    List<LoginSession> of(UUID account, Instant now) {
        return find("account.id = ?1 and expiresAt > ?2 order by id desc", account, now)
                .page(0, SHOWN)
                .list();
    }

    void revoke(Secret secret) {
        delete("tokenHash", secret.hash());
    }

    boolean revoke(UUID account, UUID id) {
        return delete("account.id = ?1 and id = ?2", account, id) > 0;
    }

    void revokeAll(UUID account) {
        delete("account.id", account);
    }

    void revokeOthers(UUID account, Secret kept) {
        delete("account.id = ?1 and tokenHash <> ?2", account, kept.hash());
    }

    void sweep(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
