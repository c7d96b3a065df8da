package org.rejoinder.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One comment as the minutes of its room have it. */
public record Said(
        UUID id,
        UUID article,
        UUID paragraph,
        @Nullable UUID parent,
        @Nullable UUID author,
        @Nullable CommentKind kind,
        String body,
        @Nullable String restates,
        @Nullable Boolean restatedFairly,
        CommentStatus status,
        int replyCount,
        Instant at) {

    static Said of(Comment comment) {
        return new Said(
                comment.id(),
                comment.articleId(),
                comment.paragraphId(),
                comment.parentId().orElse(null),
                comment.authorId().orElse(null),
                comment.kind().orElse(null),
                comment.body(),
                comment.restates().orElse(null),
                comment.restatedFairly().orElse(null),
                comment.status(),
                comment.replyCount(),
                comment.createdAt());
    }

    /** Whether everybody in the room reads it. */
    public boolean isVisible() {
        return status == CommentStatus.VISIBLE;
    }
}
