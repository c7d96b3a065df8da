package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends all sessions and tokens of somebody, for those who may: that is for the caller to know. */
@Singleton
public class Exits {

    private final LoginSessions sessions;
    private final AccessTokens tokens;

    @Inject
    Exits(LoginSessions sessions, AccessTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Signs this account out of every browser and program, in the caller's transaction. */
    @Transactional
    public void signOutEverywhere(UUID account) {
        sessions.revokeAll(account);
        tokens.revokeAll(account);
    }
}
