package org.rejoinder.account;

import io.quarkus.arc.All;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Settings;

/** Begins and recognises the sessions of browsers. */
@Singleton
class Sessions {

    private final LoginSessions sessions;
    private final CurrentIdentityAssociation current;
    private final List<EntryPolicy> policies;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Sessions(
            LoginSessions sessions,
            CurrentIdentityAssociation current,
            @All List<EntryPolicy> policies,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.sessions = sessions;
        this.current = current;
        this.policies = policies;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a new session; whoever sends this request is signed in from here on. */
    @Transactional
    Secret open(Account account, String client) {
        policies.forEach(policy -> policy.requireMayEnter(account));
        Secret secret = Secret.random();
        Account owner = sessions.getEntityManager().getReference(Account.class, account.id());
        sessions.persist(
                new LoginSession(ids.next(), owner, secret, client, clock.instant(), settings.sessionLength()));
        current.setIdentity(Identities.inBrowser(account, secret));
        return secret;
    }

    /** Who is signed in with this secret; a session in use lasts on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Account> recognise(Secret secret) {
        Instant now = clock.instant();
        Optional<LoginSession> session = sessions.openedBy(secret, now);
        session.filter(found -> found.isStale(now)).ifPresent(found -> found.seen(now, settings.sessionLength()));
        return session.map(LoginSession::account);
    }
}
