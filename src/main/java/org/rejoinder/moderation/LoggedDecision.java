package org.rejoinder.moderation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log of decisions, as moderators read it. */
@RegisterForReflection
record LoggedDecision(
        UUID id,
        @Nullable UUID comment,
        @Nullable UUID person,
        Verdict verdict,
        @Nullable Reason reason,
        @Nullable String note,
        String moderator,
        Instant at,
        @Nullable Instant undoneAt) {

    static final String QUERY = "select d.id, d.commentId, d.personId, d.verdict, d.reason, d.note, a.handle,"
            + " d.createdAt, d.undoneAt from Decision d join Account a on a.id = d.moderatorId"
            + " left join Comment c on c.id = d.commentId";

    /** Why, as people read it. */
    public String why() {
        return reason == null ? "–" : reason.label();
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** As another moderator is told who comes too late. */
    String toLatecomers(Instant now) {
        long seconds = Math.max(0, Duration.between(at, now).toSeconds());
        String ago = seconds < 120 ? seconds + " seconds ago" : seconds / 60 + " minutes ago";
        String because = reason == null ? "" : ", because: " + reason.label();
        return moderator + " " + verdict.label() + " it " + ago + because + ".";
    }
}
