package org.rejoinder.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser in which somebody is signed in. */
@Entity
@Table(name = "login_session")
class LoginSession {

    /** How exactly the last use is known; writing it down at each request would cost more than it tells. */
    private static final Duration GRAIN = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    private String client;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected LoginSession() {}

    LoginSession(UUID id, Account account, Secret secret, String client, Instant now, Duration length) {
        this.id = id;
        this.account = account;
        this.tokenHash = secret.hash();
        this.client = client;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(length);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    /** In what the person signed in, as {@code Firefox on Linux}. */
    String client() {
        return client;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    boolean isOf(Secret secret) {
        return tokenHash.equals(secret.hash());
    }

    /** Whether the last use was long enough ago to be written down anew. */
    boolean isStale(Instant now) {
        return lastSeenAt.plus(GRAIN).isBefore(now);
    }

    void seen(Instant now, Duration length) {
        lastSeenAt = now;
        expiresAt = now.plus(length);
    }
}
