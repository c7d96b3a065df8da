package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a moderator decided about a comment, and why. Never changed afterwards. */
@Entity
class Decision {

    @Id
    private UUID id;

    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "decision")
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "note")
    @Nullable
    private String note;

    @Column(name = "moderator_id")
    private UUID moderatorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(UUID id, UUID commentId, Ruling ruling, UUID moderatorId, Instant now) {
        this.id = id;
        this.commentId = commentId;
        this.verdict = ruling.decision();
        this.reason = ruling.reason();
        this.note = ruling.note();
        this.moderatorId = moderatorId;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID commentId() {
        return commentId;
    }

    Verdict verdict() {
        return verdict;
    }

    Reason reason() {
        return reason;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    UUID moderatorId() {
        return moderatorId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
