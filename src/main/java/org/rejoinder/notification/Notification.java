package org.rejoinder.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.Comment;

/** That somebody is told of a comment, or of what concerns them. It holds no words: whether and how it is shown is seen from the comment as it is. */
@Entity
class Notification {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "type")
    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "topic")
    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Column(name = "comment_id")
    @Nullable
    private UUID commentId;

    @Column(name = "thread_id")
    @Nullable
    private UUID threadId;

    @Column(name = "article_id")
    @Nullable
    private UUID articleId;

    @Column(name = "room_id")
    @Nullable
    private UUID roomId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    @Nullable
    private Instant readAt;

    @Column(name = "letter_id")
    @Nullable
    private UUID letterId;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(UUID id, UUID account, Cause cause, Comment comment, Instant at) {
        this.id = id;
        this.accountId = account;
        this.cause = cause;
        this.topic = cause.topic();
        this.commentId = comment.id();
        this.threadId = comment.threadId();
        this.articleId = comment.articleId();
        this.roomId = comment.roomId();
        this.createdAt = at;
    }

    /** What concerns the person, and no comment. */
    static Notification personal(UUID id, UUID account, Cause cause, Instant at) {
        Notification told = new Notification();
        told.id = id;
        told.accountId = account;
        told.cause = cause;
        told.topic = cause.topic();
        told.createdAt = at;
        return told;
    }

    /** The person has seen it. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** It is told in this letter. */
    void put(UUID letter) {
        letterId = letter;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Cause cause() {
        return cause;
    }

    /** The comment that it is about; empty for what concerns the person. */
    Optional<UUID> commentId() {
        return Optional.ofNullable(commentId);
    }

    Optional<UUID> threadId() {
        return Optional.ofNullable(threadId);
    }

    boolean isPersonal() {
        return topic == Topic.PERSONAL;
    }

    /** Where it is read, a path of this site. */
    String target() {
        if (topic == Topic.ESCALATION) {
            return "/comments/" + commentId + "/review";
        }
        return cause.target().isEmpty() ? "/comments/" + commentId : cause.target();
    }

    /** What goes into one letter: a thread; what was decided about one comment; or one thing that concerns the person. */
    String group() {
        return switch (topic) {
            case WORDS -> topic + " " + threadId;
            case DECISION, CORRECTION, ESCALATION -> topic + " " + commentId;
            case PERSONAL -> topic + " " + id;
        };
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    boolean isRead() {
        return readAt != null;
    }

    Optional<UUID> letterId() {
        return Optional.ofNullable(letterId);
    }
}
