package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody who moderates the public discussions of one article. */
@Entity
@Table(name = "article_moderator")
class ArticleModerator {

    /** Who moderates what. */
    @Embeddable
    record Key(
            @Column(name = "article_id") UUID article,
            @Column(name = "account_id") UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "appointed_by")
    private UUID appointedBy;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @SuppressWarnings("NullAway.Init")
    protected ArticleModerator() {}

    ArticleModerator(UUID article, UUID account, UUID appointedBy, Instant now) {
        this.key = new Key(article, account);
        this.appointedBy = appointedBy;
        this.appointedAt = now;
    }

    UUID articleId() {
        return key.article();
    }

    UUID accountId() {
        return key.account();
    }

    Instant appointedAt() {
        return appointedAt;
    }
}
