package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/**
 * A moderator has decided about a person.
 *
 * @param shutOut whether the person may not come in any more: open streams of theirs end
 */
public record PersonSanctioned(UUID person, boolean shutOut, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("account", person);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
