package org.rejoinder.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of programs in the database. */
@Singleton
class AccessTokens implements PanacheRepositoryBase<AccessToken, UUID> {

    private static final int SHOWN = 100;

    /** The account that a token speaks for. */
    Optional<Account> accountOf(Secret secret) {
        return find(
                        "select t from AccessToken t join fetch t.account a left join fetch a.roles"
                                + " where t.tokenHash = ?1 and a.erasedAt is null",
                        secret.hash())
                .stream()
                .findFirst()
                .map(AccessToken::account);
    }

    /** The newest tokens of an account. */
    List<AccessToken> of(UUID account) {
        return find("account.id = ?1 order by id desc", account).page(0, SHOWN).list();
    }

    boolean revoke(Secret secret) {
        return delete("tokenHash", secret.hash()) > 0;
    }

    boolean revoke(UUID account, UUID id) {
        return delete("account.id = ?1 and id = ?2", account, id) > 0;
    }

    void revokeAll(UUID account) {
        delete("account.id", account);
    }
}
