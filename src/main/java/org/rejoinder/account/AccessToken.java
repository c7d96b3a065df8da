package org.rejoinder.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a program shows instead of a password. It lasts until it is revoked. */
@Entity
@Table(name = "access_token")
class AccessToken {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(UUID id, Account account, Secret secret, String name, Instant now) {
        this.id = id;
        this.account = account;
        this.tokenHash = secret.hash();
        this.name = name;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
