package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One edition of the word lists, one entry a line, as {@link WordLines} reads them. Never changed afterwards. */
@Entity
@Table(name = "word_edition")
class WordEdition {

    @Id
    private UUID id;

    @Column(name = "banned")
    private String banned;

    @Column(name = "suspect")
    private String suspect;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected WordEdition() {}

    WordEdition(UUID id, String banned, String suspect, UUID createdBy, Instant now) {
        this.id = id;
        this.banned = banned;
        this.suspect = suspect;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    String banned() {
        return banned;
    }

    String suspect() {
        return suspect;
    }
}
