package org.rejoinder.account;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Erases a person: an empty line remains, for what others built on it. */
@Singleton
class Erasure {

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final IssuedLinks links;
    private final List<PersonalData> parts;
    private final EventLog log;
    private final Clock clock;

    @Inject
    Erasure(
            Accounts accounts,
            LoginSessions sessions,
            AccessTokens tokens,
            IssuedLinks links,
            @All List<PersonalData> parts,
            EventLog log,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.parts = parts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Erases all that is kept about this account, everywhere, and signs it out.
     *
     * @throws Refusal with status 409 for the last administrator
     */
    @Transactional
    void erase(UUID id) {
        accounts.lockAdministrators();
        Account account =
                accounts.findByIdOptional(id).filter(known -> !known.isErased()).orElseThrow(Refusal::notFound);
        if (account.is(Role.ADMINISTRATOR) && accounts.administrators() == 1) {
            throw Refusal.conflict("You are the last administrator. Appoint another one first.");
        }
        parts.forEach(part -> part.erase(id));
        sessions.revokeAll(id);
        tokens.revokeAll(id);
        links.revokeAll(id);
        account.erase(clock.instant());
        log.append(new AccountErased(id));
    }
}
