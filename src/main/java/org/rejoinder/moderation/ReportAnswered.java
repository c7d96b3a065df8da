package org.rejoinder.moderation;

import java.util.Optional;
import java.util.UUID;
import org.rejoinder.event.Happening;
import org.rejoinder.event.Subject;

/** A moderator has decided about what somebody reported. The subject is the report; who reported is to be told. */
public record ReportAnswered(UUID flag, UUID reporter, UUID by) implements Happening {

    @Override
    public Subject subject() {
        return new Subject("flag", flag);
    }

    @Override
    public Optional<UUID> actor() {
        return Optional.of(by);
    }
}
