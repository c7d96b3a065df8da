package org.rejoinder.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to decide about a comment. */
@Schema(description = "A decision about a comment")
public record NewDecision(
        @Schema(description = "hide or restore", required = true) @Nullable
        Verdict decision,

        @Schema(description = "Why", required = true) @Nullable
        Reason reason,

        @Schema(description = "Words to the author, 2,000 characters at the most") @Nullable
        String note) {

    static NewDecision orEmpty(@Nullable NewDecision request) {
        return request == null ? new NewDecision(null, null, null) : request;
    }
}
