package org.rejoinder.operation;

import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;

/** Lets administrators in to what is {@link AdministratorsOnly}. */
final class AdministratorsDoor {

    private final CurrentAccount current;

    @Inject
    AdministratorsDoor(CurrentAccount current) {
        this.current = current;
    }

    @AdministratorsOnly
    @ServerRequestFilter
    void requireAdministrator() {
        current.required(Role.ADMINISTRATOR);
    }
}
