package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A deleted paragraph in a revision: where it stood among the others. Never changed. */
@Entity
@Table(name = "struck_paragraph")
class StruckParagraph {

    /** A place among the deleted paragraphs of a revision; the first is 1. */
    @Embeddable
    record Place(
            @Column(name = "revision_id") UUID revision,
            @Column(name = "place") int place) {}

    @EmbeddedId
    private Place place;

    @Column(name = "paragraph_id")
    private UUID paragraph;

    @Column(name = "after_number")
    private int afterNumber;

    @Column(name = "last_revision")
    private UUID lastRevision;

    @SuppressWarnings("NullAway.Init")
    protected StruckParagraph() {}

    StruckParagraph(UUID revision, int place, UUID paragraph, int afterNumber, UUID lastRevision) {
        this.place = new Place(revision, place);
        this.paragraph = paragraph;
        this.afterNumber = afterNumber;
        this.lastRevision = lastRevision;
    }

    UUID revision() {
        return place.revision();
    }

    UUID paragraph() {
        return paragraph;
    }

    /** The number of the paragraph that it stands behind; 0 for the start of the text. */
    int afterNumber() {
        return afterNumber;
    }

    UUID lastRevision() {
        return lastRevision;
    }
}
