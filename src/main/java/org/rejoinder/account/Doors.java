package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.event.EventLog;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.TimeText;

/** From where an account can be used: browsers and programs. Its owner lists them and closes them. */
@Singleton
class Doors {

    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final Exits exits;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Doors(LoginSessions sessions, AccessTokens tokens, Exits exits, EventLog log, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.exits = exits;
        this.log = log;
        this.clock = clock;
    }

    /** Those that are open; {@code here} marks the one that the owner looks through. */
    @Transactional
    OpenDoors of(Account owner, Secret here) {
        return new OpenDoors(
                sessions.of(owner.id(), clock.instant()).stream()
                        .map(session -> browser(session, here))
                        .toList(),
                tokens.of(owner.id()).stream().map(Doors::program).toList());
    }

    @Transactional
    void closeBrowser(Account owner, UUID session) {
        require(sessions.revoke(owner.id(), session));
        log.append(new SessionsEnded(owner.id()));
    }

    @Transactional
    void closeProgram(Account owner, UUID token) {
        require(tokens.revoke(owner.id(), token));
        log.append(new SessionsEnded(owner.id()));
    }

    /** Signs out everywhere: all browsers, all programs. */
    @Transactional
    void closeAll(Account owner) {
        exits.signOutEverywhere(owner.id());
    }

    /** A day in words, as {@code 8 March 2018}. */
    static String day(Instant time) {
        return TimeText.day(time);
    }

    private static OpenDoors.Browser browser(LoginSession session, Secret here) {
        return new OpenDoors.Browser(
                session.id(),
                Phrases.it(session.client()),
                day(session.createdAt()),
                day(session.lastSeenAt()),
                session.isOf(here));
    }

    private static OpenDoors.Program program(AccessToken token) {
        return new OpenDoors.Program(
                token.id(), token.name().isEmpty() ? Phrases.it("A program") : token.name(), day(token.createdAt()));
    }

    private static void require(boolean wasThere) {
        if (!wasThere) {
            throw Refusal.notFound();
        }
    }
}
