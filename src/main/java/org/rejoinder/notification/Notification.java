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

/** That somebody is told of a comment. It holds no words: whether and how it is shown is seen from the comment as it is. */
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
    private UUID commentId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "room_id")
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

    Cause cause() {
        return cause;
    }

    UUID commentId() {
        return commentId;
    }

    UUID threadId() {
        return threadId;
    }

    /** Where it is read, a path of this site. */
    String target() {
        return cause == Cause.DECISION ? "/account/moderation" : "/comments/" + commentId;
    }

    /** What goes into one letter: a thread; or what was decided about one comment. */
    String group() {
        return topic + " " + (topic == Topic.DECISION ? commentId : threadId);
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
