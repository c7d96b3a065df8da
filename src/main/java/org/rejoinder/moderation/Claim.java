package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A moderator has this comment open. */
@Entity
class Claim {

    /** So long it holds without being renewed. */
    static final Duration LASTS = Duration.ofMinutes(5);

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "moderator_id")
    private UUID moderatorId;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    Claim(UUID subjectId, UUID moderatorId, Instant now) {
        this.subjectId = subjectId;
        this.moderatorId = moderatorId;
        this.claimedAt = now;
    }

    UUID subjectId() {
        return subjectId;
    }

    UUID moderatorId() {
        return moderatorId;
    }
}
