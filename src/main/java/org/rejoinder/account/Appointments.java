package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Refusal;

/** Who has which roles. There is an administrator at all times. */
@Singleton
public class Appointments {

    private final Accounts accounts;
    private final EventLog log;

    @Inject
    Appointments(Accounts accounts, EventLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /**
     * Gives somebody exactly these roles. The caller makes sure that {@code by} may do that.
     *
     * @throws Refusal with status 404 if nobody has the handle, 409 if no administrator would be left
     */
    @Transactional
    public Set<Role> appoint(String handle, Set<Role> roles, Account by) {
        accounts.lockAdministrators();
        Account account = accounts.called(handle).orElseThrow(Refusal::notFound);
        boolean resigns = account.is(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        if (resigns && accounts.administrators() == 1) {
            throw Refusal.conflict("This is the last administrator. Appoint another one first.");
        }
        if (!account.roles().equals(roles)) {
            account.appoint(roles);
            log.append(new RolesChanged(account.id(), by.id()));
        }
        return account.roles();
    }
}
