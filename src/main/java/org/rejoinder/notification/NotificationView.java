package org.rejoinder.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification as a program gets it. */
@Schema(name = "Notification", description = "That the caller is told of a comment")
record NotificationView(
        UUID id,

        @Schema(
                description = "Why: one of these",
                enumeration = {
                    "reply",
                    "mention",
                    "thread",
                    "paragraph",
                    "person",
                    "article",
                    "decision",
                    "correction",
                    "moved",
                    "edited",
                    "escalation",
                    "sanction",
                    "report",
                    "appeal",
                    "hearing"
                })
        String type,

        @Schema(
                description =
                        "The comment's id; for a decision or a correction the caller's own; null for what concerns no comment,"
                                + " as a sanction")
        @Nullable
        UUID comment,

        Instant createdAt,

        @Schema(description = "Null while it is unread") @Nullable
        Instant readAt) {

    static NotificationView of(Notification notification) {
        return new NotificationView(
                notification.id(),
                notification.cause().word(),
                notification.commentId().orElse(null),
                notification.createdAt(),
                notification.readAt().orElse(null));
    }
}
