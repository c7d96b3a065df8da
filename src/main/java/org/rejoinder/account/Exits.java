package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rejoinder.event.EventLog;

/** Ends all sessions and tokens of somebody, for those who may: that is for the caller to know. */
@Singleton
public class Exits {

    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final EventLog log;

    @Inject
    Exits(LoginSessions sessions, AccessTokens tokens, EventLog log) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
    }

    /** Signs this account out of every browser and program, in the caller's transaction. */
    @Transactional
    public void signOutEverywhere(UUID account) {
        sessions.revokeAll(account);
        tokens.revokeAll(account);
        log.append(new SessionsEnded(account));
    }
}
