package org.rejoinder.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as whoever made it gets it. */
@Schema(name = "Flag")
public record FlagView(
        UUID id,
        Reason reason,
        @Nullable String note,

        @Schema(description = "upheld or declined; null until somebody decides") @Nullable
        String outcome,

        Instant createdAt) {

    static FlagView of(Flag flag) {
        return new FlagView(
                flag.id(),
                flag.reason(),
                flag.note().orElse(null),
                flag.outcome().map(Flag.Outcome::word).orElse(null),
                flag.createdAt());
    }
}
