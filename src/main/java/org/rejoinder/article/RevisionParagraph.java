package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;

/** What one paragraph says in one revision, and where it stands there. Never changed. */
@Entity
@Table(name = "revision_paragraph")
class RevisionParagraph {

    /** A place in a revision; the first number is 1. */
    @Embeddable
    record Place(
            @Column(name = "revision_id") UUID revision,
            @Column(name = "number") int number) {}

    @EmbeddedId
    private Place place;

    @Column(name = "paragraph_id")
    private UUID paragraph;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected RevisionParagraph() {}

    RevisionParagraph(UUID revision, int number, UUID paragraph, Block block) {
        this.place = new Place(revision, number);
        this.paragraph = paragraph;
        this.kind = block.kind();
        this.source = block.source();
    }

    UUID revision() {
        return place.revision();
    }

    int number() {
        return place.number();
    }

    UUID paragraph() {
        return paragraph;
    }

    Block block() {
        return new Block(kind, source);
    }
}
