package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.web.TimeText;

/** What a moderator notes about a person, for moderators only. */
@Entity
@Table(name = "moderator_note")
class ModeratorNote {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "words")
    private String words;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ModeratorNote() {}

    ModeratorNote(UUID id, UUID personId, String words, UUID writtenBy, Instant now) {
        this.id = id;
        this.personId = personId;
        this.words = words;
        this.writtenBy = writtenBy;
        this.createdAt = now;
    }

    UUID personId() {
        return personId;
    }

    public String words() {
        return words;
    }

    /** When it was written, for people. */
    public String when() {
        return TimeText.of(createdAt);
    }
}
