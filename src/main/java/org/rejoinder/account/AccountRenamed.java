package org.rejoinder.account;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** Somebody goes by another name from now on. */
public record AccountRenamed(UUID account) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", account);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(account);
    }
}
