package org.rejoinder.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody follows something, or mutes it. */
@Entity
class Attention {

    /** Whose, and to what. */
    @Embeddable
    record Key(
            @Column(name = "account_id") UUID account,

            @Column(name = "subject_type") @Enumerated(EnumType.STRING)
            Focus focus,

            @Column(name = "subject_id") UUID subject,
            @Column(name = "room_id") UUID room)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "id")
    private UUID id;

    @Column(name = "stance")
    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Column(name = "article_id")
    @Nullable
    private UUID articleId;

    @Column(name = "since")
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Attention() {}

    Attention(UUID id, UUID account, Aim aim, Stance stance, Instant now) {
        this.key = key(account, aim);
        this.id = id;
        this.stance = stance;
        this.articleId = aim.article();
        this.since = now;
    }

    static Key key(UUID account, Aim aim) {
        return new Key(account, aim.focus(), aim.subject(), aim.room());
    }

    /** Takes another stance. */
    void change(Stance other, Instant now) {
        if (stance != other) {
            stance = other;
            since = now;
        }
    }

    Key key() {
        return key;
    }

    UUID id() {
        return id;
    }

    Focus focus() {
        return key.focus();
    }

    UUID subject() {
        return key.subject();
    }

    UUID room() {
        return key.room();
    }

    Stance stance() {
        return stance;
    }

    Optional<UUID> articleId() {
        return Optional.ofNullable(articleId);
    }

    Instant since() {
        return since;
    }
}
