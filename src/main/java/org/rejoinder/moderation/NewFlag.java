package org.rejoinder.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to report a comment or a person. */
@Schema(description = "A report of a comment or a person")
public record NewFlag(
        @Schema(
                description = "spam, abuse, hate, off-topic, private-information, illegal, or other with a note",
                required = true)
        @Nullable
        Reason reason,

        @Schema(description = "Words to the moderators, 2,000 characters at the most") @Nullable
        String note) {

    static NewFlag orEmpty(@Nullable NewFlag request) {
        return request == null ? new NewFlag(null, null) : request;
    }
}
