package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A paragraph's identity, which survives every edit of the text. What it says stands in {@link RevisionParagraph}. */
@Entity
class Paragraph {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    Paragraph(UUID id, UUID articleId, Instant now) {
        this.id = id;
        this.articleId = articleId;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
