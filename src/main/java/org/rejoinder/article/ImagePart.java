package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Some of the bytes of an image: not every database takes them all in one row. Never changed. */
@Entity
@Table(name = "image_part")
class ImagePart {

    static final int MOST_BYTES = 512 << 10;

    /** A place among the parts of an image; the first is 1. */
    @Embeddable
    record Place(
            @Column(name = "image_id") UUID image,
            @Column(name = "number") int number) {}

    /** Read by queries alone. */
    @EmbeddedId
    @SuppressWarnings("UnusedVariable")
    private Place place;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ImagePart() {}

    ImagePart(UUID image, int number, byte[] content) {
        this.place = new Place(image, number);
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
