package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** Another moderator has answered an appeal. The person, and who decided first, are to be told. */
public record AppealHeard(UUID appeal, UUID person, UUID firstModerator, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("appeal", appeal);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
