package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Picture;

/** An image of an article. Its bytes are {@link ImagePart}s. Never changed, but perhaps removed. */
@Entity
class Image {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "media_type")
    private String mediaType;

    private int width;

    private int height;

    private String alternative;

    private String caption;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_because")
    @Nullable
    private String removedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Image() {}

    Image(UUID id, UUID articleId, CleanImage clean, String alternative, String caption, Instant now) {
        this.id = id;
        this.articleId = articleId;
        this.mediaType = clean.mediaType();
        this.width = clean.width();
        this.height = clean.height();
        this.alternative = alternative;
        this.caption = caption;
        this.createdAt = now;
    }

    /** Notes that its bytes are gone, and why. */
    void remove(String reason) {
        removedBecause = reason;
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    String mediaType() {
        return mediaType;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** As its editor described it at first. */
    Picture picture() {
        return new Picture(id, width, height, alternative, caption);
    }

    /** Why it is no longer there; empty if it is. */
    Optional<String> removedBecause() {
        return Optional.ofNullable(removedBecause);
    }

    Instant createdAt() {
        return createdAt;
    }
}
