package org.rejoinder.moderation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;

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
        String ago =
                seconds < 120 ? Phrases.it("{0} seconds ago", seconds) : Phrases.it("{0} minutes ago", seconds / 60);
        return reason == null
                ? Phrases.it("{0} {1} it {2}.", moderator, verdict.label(), ago)
                : Phrases.it("{0} {1} it {2}, because: {3}.", moderator, verdict.label(), ago, reason.label());
    }
}
