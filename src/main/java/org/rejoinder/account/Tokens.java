package org.rejoinder.account;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Gives out and recognises the tokens of programs. */
@Singleton
class Tokens {

    private static final int LONGEST_NAME = 80;

    private final AccessTokens tokens;
    private final List<EntryPolicy> policies;
    private final Ids ids;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Tokens(AccessTokens tokens, @All List<EntryPolicy> policies, Ids ids, EventLog log, Clock clock) {
        this.tokens = tokens;
        this.policies = policies;
        this.ids = ids;
        this.log = log;
        this.clock = clock;
    }

    /** A new token that speaks for this account until it is revoked. */
    @Transactional
    Secret issue(Account account, @Nullable String name) {
        policies.forEach(policy -> policy.requireMayEnter(account));
        Secret secret = Secret.random();
        Account owner = tokens.getEntityManager().getReference(Account.class, account.id());
        tokens.persist(new AccessToken(ids.next(), owner, secret, nameOf(name), clock.instant()));
        return secret;
    }

    /** The account that the token speaks for. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Account> recognise(Secret secret) {
        return tokens.accountOf(secret);
    }

    @Transactional
    void revoke(Pass pass) {
        if (tokens.revoke(pass.secret())) {
            log.append(new SessionsEnded(pass.account()));
        }
    }

    private static String nameOf(@Nullable String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("name", "At most 80 characters in one line.");
        }
        return name;
    }
}
