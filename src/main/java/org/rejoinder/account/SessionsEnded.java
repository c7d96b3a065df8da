package org.rejoinder.account;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** Some or all sessions and tokens of somebody came to their end. */
public record SessionsEnded(UUID account) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", account);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(account);
    }
}
