package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How comments are taken in an article, in one of its paragraphs, or in a room. */
@Entity
@Table(name = "posting_mode")
class PlaceMode {

    @Id
    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "mode")
    @Enumerated(EnumType.STRING)
    private PostingMode mode;

    @Column(name = "number")
    private int number;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected PlaceMode() {}

    PlaceMode(UUID subjectId, PostingMode mode, int number, UUID setBy, Instant now) {
        this.subjectId = subjectId;
        this.mode = mode;
        this.number = number;
        this.setBy = setBy;
        this.setAt = now;
    }

    /** From now on another mode. */
    void change(PostingMode newMode, int newNumber, UUID by, Instant now) {
        mode = newMode;
        number = newNumber;
        setBy = by;
        setAt = now;
    }

    UUID subjectId() {
        return subjectId;
    }

    PostingMode mode() {
        return mode;
    }

    /** Of {@link PostingMode#FIRST} how many comments, of {@link PostingMode#SLOW} how many seconds. */
    int number() {
        return number;
    }

    Duration pause() {
        return Duration.ofSeconds(number);
    }
}
