package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.Comment;

/** A comment that a teacher would like to show to everybody; it is shown while its author agrees. */
@Entity
class Publication {

    @Id
    private UUID id;

    @Column(name = "classroom_id")
    private UUID classroomId;

    @Column(name = "comment_id")
    private UUID commentId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "agreed_at")
    @Nullable
    private Instant agreedAt;

    @Column(name = "pseudonym_id")
    @Nullable
    private UUID pseudonymId;

    @Column(name = "public_comment_id")
    @Nullable
    private UUID publicCommentId;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(UUID id, Comment comment, UUID author, Instant now) {
        this.id = id;
        this.classroomId = comment.roomId();
        this.commentId = comment.id();
        this.accountId = author;
        this.askedAt = now;
    }

    /** Notes that its author agrees, and what shows it. */
    void agree(UUID pseudonym, UUID publicComment, Instant now) {
        agreedAt = now;
        pseudonymId = pseudonym;
        publicCommentId = publicComment;
    }

    /** Notes that its author doesn't agree any more. */
    void revoke() {
        agreedAt = null;
        pseudonymId = null;
        publicCommentId = null;
    }

    UUID id() {
        return id;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID commentId() {
        return commentId;
    }

    UUID accountId() {
        return accountId;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    /** As whom its author is known in the public room, while it is shown there. */
    Optional<UUID> pseudonymId() {
        return Optional.ofNullable(pseudonymId);
    }

    Optional<UUID> publicCommentId() {
        return Optional.ofNullable(publicCommentId);
    }
}
