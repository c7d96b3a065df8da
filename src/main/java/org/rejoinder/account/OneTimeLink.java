package org.rejoinder.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that acts once, until it expires. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    /** What a link is good for. */
    enum Purpose {
        ADMINISTRATOR(Duration.ofDays(7)),
        PASSWORD(Duration.ofDays(1));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    @Id
    private UUID id;

    @Column(name = "purpose")
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    @Nullable
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    @Nullable
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(UUID id, Purpose purpose, @Nullable Account account, Secret secret, Clock clock) {
        this.id = id;
        this.purpose = purpose;
        this.account = account;
        this.tokenHash = secret.hash();
        this.createdAt = clock.instant();
        this.expiresAt = createdAt.plus(purpose.validity);
    }

    /** Whose link it is; empty if it is for somebody who has no account yet. */
    Optional<Account> account() {
        return Optional.ofNullable(account);
    }
}
