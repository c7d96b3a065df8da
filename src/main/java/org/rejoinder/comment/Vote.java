package org.rejoinder.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One person's vote for one comment. */
@Entity
class Vote {

    /** For which comment, and whose. */
    @Embeddable
    record Key(
            @Column(name = "comment_id") UUID comment,
            @Column(name = "account_id") UUID account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(Comment comment, UUID account, Instant now) {
        this.key = new Key(comment.id(), account);
        this.articleId = comment.articleId();
        this.createdAt = now;
    }

    UUID comment() {
        return key.comment();
    }

    UUID articleId() {
        return articleId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
