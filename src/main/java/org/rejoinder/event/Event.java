package org.rejoinder.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the log: what happened to which subject, where and by whom. Ids only, and never changed once it has its position. */
@Entity
class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    /** Given after the commit, by {@link Numbering}. */
    @Column(name = "log_position")
    @Nullable
    private Long position;

    @Column(name = "type")
    private String type;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "article_id")
    @Nullable
    private UUID articleId;

    @Column(name = "paragraph_id")
    @Nullable
    private UUID paragraphId;

    @Column(name = "room_id")
    @Nullable
    private UUID roomId;

    @Column(name = "actor_id")
    @Nullable
    private UUID actorId;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    Event(Happening happening, Instant occurredAt) {
        this.type = happening.type();
        this.subjectType = happening.subject().type();
        this.subjectId = happening.subject().id();
        this.articleId = happening.place().map(Place::article).orElse(null);
        this.paragraphId = happening.place().map(Place::paragraph).orElse(null);
        this.roomId = happening.place().map(Place::room).orElse(null);
        this.actorId = happening.actor().orElse(null);
        this.occurredAt = occurredAt;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    void number(long given) {
        position = given;
    }

    /** The line as others read it; it must have its position. */
    LoggedEvent logged() {
        return new LoggedEvent(
                Objects.requireNonNull(position),
                type,
                new Subject(subjectType, subjectId),
                Optional.ofNullable(articleId).map(article -> new Place(article, paragraphId, roomId)),
                Optional.ofNullable(actorId),
                occurredAt);
    }
}
