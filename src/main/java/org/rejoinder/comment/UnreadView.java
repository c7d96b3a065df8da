package org.rejoinder.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came to an article since somebody's last visit. */
@Schema(name = "Unread")
@JsonInclude(JsonInclude.Include.ALWAYS)
record UnreadView(
        @Schema(description = "Up to which event the article was seen; null if it never was") @Nullable
        Long position,

        @Schema(description = "How many comments are new; to somebody who has never been here none is")
        int newCount,

        @Schema(description = "Whether there are older ones too that were not counted")
        boolean more,

        @Schema(description = "The ids of the new comments") Collection<UUID> comments) {

    static UnreadView of(@Nullable Long position, NewSince since) {
        return new UnreadView(position, since.comments().size(), since.more(), since.comments());
    }
}
