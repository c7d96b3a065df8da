package org.rejoinder.account;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** An administrator gave somebody roles, or took them. */
public record RolesChanged(UUID account, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", account);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
