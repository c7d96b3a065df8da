package org.rejoinder.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail to somebody: to be sent, or sent, or given up. Its words are put together when it is sent. */
@Entity
class Letter {

    /** What it is for. */
    enum Kind {
        /** What is new in one thread. */
        THREAD,
        /** What is new at all. */
        DIGEST,
        /** Whether an address belongs to the person. */
        CONFIRMATION
    }

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(3);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "thread_id")
    @Nullable
    private UUID threadId;

    @Column(name = "token_hash")
    @Nullable
    private String tokenHash;

    @Column(name = "address_hash")
    @Nullable
    private String addressHash;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    @Nullable
    private Instant dueAt;

    @Column(name = "sent_at")
    @Nullable
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(UUID id, UUID account, Kind kind, @Nullable UUID thread, Instant now) {
        this.id = id;
        this.accountId = account;
        this.kind = kind;
        this.threadId = thread;
        this.createdAt = now;
        this.dueAt = now;
    }

    /** It was handed to the mail server: to this address, with the secret of this hash in it. */
    void sent(String address, String token, Instant now) {
        addressHash = address;
        tokenHash = token;
        sentAt = now;
        dueAt = null;
    }

    /** The mail server did not take it: later again, but not for ever, since what it tells grows old. */
    void failed(Instant now) {
        attempts++;
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        dueAt = next.isBefore(createdAt.plus(PATIENCE)) ? next : null;
    }

    /** There is nothing to tell any more. */
    void drop() {
        dueAt = null;
    }

    /** Its secret acts no more. */
    void useUp() {
        tokenHash = null;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    Optional<UUID> threadId() {
        return Optional.ofNullable(threadId);
    }

    Optional<String> addressHash() {
        return Optional.ofNullable(addressHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
