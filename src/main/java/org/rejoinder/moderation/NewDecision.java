package org.rejoinder.moderation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to decide about a comment. */
@Schema(description = "A decision about a comment")
public record NewDecision(
        @Schema(
                description = "approve, reject, hide, restore, remove, lock, unlock, move, pin, unpin or edit",
                required = true)
        @Nullable
        Verdict decision,

        @Schema(description = "Why; only approve, unlock, move, pin and unpin need none") @Nullable
        Reason reason,

        @Schema(description = "Words to the author, 2,000 characters at the most; of an edit to everybody, and needed")
        @Nullable
        String note,

        @Schema(
                description =
                        "The last decision about the comment that the moderator knows of: 409 if there is a later one")
        @Nullable
        UUID after,

        @Schema(description = "To move: the id of the paragraph") @Nullable
        UUID paragraph,

        @Schema(description = "To move: the id of the comment of that paragraph that it answers then; null for none")
        @Nullable
        UUID parent,

        @Schema(description = "To edit: Markdown, 1 to 10,000 characters") @Nullable
        String body) {

    static NewDecision orEmpty(@Nullable NewDecision request) {
        return request == null ? new NewDecision(null, null, null, null, null, null, null) : request;
    }
}
