package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.TextFormat;

/** One published state of an article's text. Its lines are {@link RevisionParagraph}s. Never changed. */
@Entity
class Revision {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    private int number;

    @Enumerated(EnumType.STRING)
    private TextFormat format;

    @Nullable
    private String note;

    @Nullable
    private UUID cause;

    @Column(name = "created_by")
    @Nullable
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(UUID id, UUID articleId, int number, TextFormat format, Optional<UUID> createdBy, Instant now) {
        this.id = id;
        this.articleId = articleId;
        this.number = number;
        this.format = format;
        this.createdBy = createdBy.orElse(null);
        this.createdAt = now;
    }

    /** With what its editor said about it. */
    Revision because(@Nullable String why, @Nullable UUID comment) {
        note = why;
        cause = comment;
        return this;
    }

    @Nullable
    String note() {
        return note;
    }

    /** The comment that caused it. */
    Optional<UUID> cause() {
        return Optional.ofNullable(cause);
    }

    Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    /** 1 for the text as it was imported, then counting up. */
    int number() {
        return number;
    }

    TextFormat format() {
        return format;
    }

    Instant createdAt() {
        return createdAt;
    }
}
