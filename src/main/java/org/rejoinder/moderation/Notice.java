package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reported illegal content without an account. */
@Entity
class Notice {

    @Id
    @Column(name = "flag_id")
    private UUID flagId;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "acknowledged_at")
    @Nullable
    private Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(UUID flagId, String name, String email) {
        this.flagId = flagId;
        this.name = name;
        this.email = email;
    }

    /** Notes that it was confirmed by mail. */
    void acknowledge(Instant now) {
        acknowledgedAt = now;
    }

    UUID flagId() {
        return flagId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
