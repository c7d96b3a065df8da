package org.rejoinder.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Clears away sessions and links that nobody can use any more. */
@Singleton
class Expiry {

    private final LoginSessions sessions;
    private final IssuedLinks links;
    private final Clock clock;

    @Inject
    Expiry(LoginSessions sessions, IssuedLinks links, Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void sweep() {
        sessions.sweep(clock.instant());
        links.sweep(clock.instant());
    }
}
