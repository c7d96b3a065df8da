package org.rejoinder.moderation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log of decisions, as moderators read it. */
@RegisterForReflection
record LoggedDecision(
        UUID id,
        UUID comment,
        Verdict verdict,
        Reason reason,
        @Nullable String note,
        String moderator,
        Instant at) {

    static final String QUERY = "select d.id, d.commentId, d.verdict, d.reason, d.note, a.handle, d.createdAt"
            + " from Decision d join Account a on a.id = d.moderatorId";
}
