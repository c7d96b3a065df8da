package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paragraph's identity, which survives every edit of the text. What it says stands in {@link RevisionParagraph}. */
@Entity
class Paragraph {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_revision")
    @Nullable
    private UUID lastRevision;

    @Column(name = "absorbed_by")
    @Nullable
    private UUID absorbedBy;

    @Column(name = "parted_from")
    @Nullable
    private UUID partedFrom;

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

    /** A paragraph that was a part of another. */
    static Paragraph partedFrom(UUID whole, UUID id, UUID articleId, Instant now) {
        Paragraph part = new Paragraph(id, articleId, now);
        part.partedFrom = whole;
        return part;
    }

    /** Notes that the text hasn't got it any more. */
    void strike(UUID last) {
        lastRevision = last;
    }

    /** Notes that it went into another one. */
    void absorb(UUID last, UUID into) {
        lastRevision = last;
        absorbedBy = into;
    }

    /** Notes that the text has it again. */
    void revive() {
        lastRevision = null;
        absorbedBy = null;
    }

    /** The last revision that had it; empty if the current text has it. */
    Optional<UUID> lastRevision() {
        return Optional.ofNullable(lastRevision);
    }

    Optional<UUID> absorbedBy() {
        return Optional.ofNullable(absorbedBy);
    }

    Optional<UUID> partedFrom() {
        return Optional.ofNullable(partedFrom);
    }
}
