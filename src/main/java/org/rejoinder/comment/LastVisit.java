package org.rejoinder.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Up to which line of the log somebody has seen an article in a room. */
@Entity
@Table(name = "last_visit")
class LastVisit {

    /** Who, what and where. */
    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "article_id") UUID article,
            @Column(name = "room_id") UUID room)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "log_position")
    private long position;

    @Column(name = "seen_at")
    private Instant seenAt;

    @SuppressWarnings("NullAway.Init")
    protected LastVisit() {}

    LastVisit(Key key, long position, Instant now) {
        this.key = key;
        this.position = position;
        this.seenAt = now;
    }

    Key key() {
        return key;
    }

    long position() {
        return position;
    }

    Instant seenAt() {
        return seenAt;
    }
}
