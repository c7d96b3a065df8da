package org.rejoinder.moderation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal that awaits an answer, as moderators get it. */
@Schema(name = "Appeal")
public record AppealCard(
        UUID id,
        UUID decision,
        Verdict verdict,
        @Nullable Reason reason,
        @Nullable UUID comment,

        @Schema(description = "What the comment says; null if it is erased, or if the decision is about a person")
        @Nullable
        String body,

        @Schema(description = "The handle of who appeals; null for students") @Nullable
        String person,

        @Schema(description = "What who appeals goes by") @Nullable
        String personName,

        @Schema(description = "The handle of who decided") @Nullable
        String decidedBy,

        String words,

        @Schema(description = "Whether the caller may hear it")
        boolean yours,

        Instant createdAt) {

    /** Why it was decided, for people. */
    public String why() {
        return reason == null ? "–" : reason.label();
    }
}
