package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Says whether a {@link Pass} is still good: its session is open, its token not revoked. Thread-safe. */
@Singleton
public class Passes {

    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final Clock clock;

    @Inject
    Passes(LoginSessions sessions, AccessTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The account of a pass as it is now; empty if the pass is void. */
    @Transactional
    public Optional<Account> holder(Pass pass) {
        return sessions.openedBy(pass.secret(), clock.instant())
                .map(LoginSession::account)
                .or(() -> tokens.accountOf(pass.secret()));
    }
}
