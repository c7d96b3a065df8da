package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.text.Picture;

/** An image of an article. Its bytes are {@link ImagePart}s. Never changed. */
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

    Instant createdAt() {
        return createdAt;
    }
}
