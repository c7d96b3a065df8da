package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a student thought of a paragraph at one moment. */
@Entity
class Stand {

    /** Whose, on what, when. */
    @Embeddable
    record Key(
            @Column(name = "assignment_id") UUID assignment,
            @Column(name = "paragraph_id") UUID paragraph,
            @Column(name = "account_id") UUID account,
            @Enumerated(EnumType.STRING) Moment moment)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Position position;

    @Column(name = "taken_at")
    private Instant takenAt;

    @SuppressWarnings("NullAway.Init")
    protected Stand() {}

    Stand(Key key, Position position, Instant now) {
        this.key = key;
        this.position = position;
        this.takenAt = now;
    }

    void change(Position wanted, Instant now) {
        position = wanted;
        takenAt = now;
    }

    UUID assignmentId() {
        return key.assignment();
    }

    UUID paragraphId() {
        return key.paragraph();
    }

    UUID accountId() {
        return key.account();
    }

    Moment moment() {
        return key.moment();
    }

    Position position() {
        return position;
    }

    Instant takenAt() {
        return takenAt;
    }
}
