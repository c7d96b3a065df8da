package org.rejoinder.web;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Remembers that a person's request with this key had its effect. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyKey {

    /** Whose key it is, and the key. */
    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,
            @Column(name = "request_key") String requestKey) implements Serializable {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // read by Hibernate alone
    private Key key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected IdempotencyKey() {}

    IdempotencyKey(Key key, String requestHash, UUID subjectId, Instant createdAt) {
        this.key = key;
        this.requestHash = requestHash;
        this.subjectId = subjectId;
        this.createdAt = createdAt;
    }

    boolean isFor(String hash) {
        return requestHash.equals(hash);
    }

    UUID subjectId() {
        return subjectId;
    }
}
