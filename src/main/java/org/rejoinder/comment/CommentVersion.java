package org.rejoinder.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The words of a comment before an edit. */
@Entity
@Table(name = "comment_version")
class CommentVersion {

    /** Which version of which comment; the first is 1. */
    @Embeddable
    record Key(
            @Column(name = "comment_id") UUID comment,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "body")
    private String body;

    @Column(name = "edited_away")
    private boolean editedAway;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentVersion() {}

    CommentVersion(UUID comment, int number, String body, Instant replacedAt) {
        this.key = new Key(comment, number);
        this.body = body;
        this.replacedAt = replacedAt;
    }

    /** The words that a moderator replaced. */
    static CommentVersion editedAway(UUID comment, int number, String body, Instant replacedAt) {
        CommentVersion version = new CommentVersion(comment, number, body, replacedAt);
        version.editedAway = true;
        return version;
    }

    int number() {
        return key.number();
    }

    String body() {
        return body;
    }

    /** Whether it was a moderator who replaced them. */
    boolean isEditedAway() {
        return editedAway;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
