package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.Comment;

/** All reports of one comment, or of one person, until somebody decides. */
@Entity
@Table(name = "review_case")
class ReviewCase {

    static final String COMMENT = "comment";
    static final String PERSON = "person";

    @Id
    private UUID id;

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

    @Column(name = "reports")
    private int reports;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "is_escalated")
    private boolean escalated;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    @Nullable
    private Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewCase() {}

    private ReviewCase(UUID id, String subjectType, UUID subjectId, Instant now) {
        this.id = id;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.open = true;
        this.openedAt = now;
    }

    static ReviewCase of(UUID id, Comment comment, Instant now) {
        ReviewCase opened = new ReviewCase(id, COMMENT, comment.id(), now);
        opened.articleId = comment.articleId();
        opened.paragraphId = comment.paragraphId();
        opened.roomId = comment.roomId();
        return opened;
    }

    static ReviewCase ofPerson(UUID id, UUID person, Instant now) {
        return new ReviewCase(id, PERSON, person, now);
    }

    /** One report more; the result is how many there are now. */
    int report() {
        return ++reports;
    }

    /** Lets the moderators of the site see it too. */
    void escalate() {
        escalated = true;
    }

    void close(Instant now) {
        open = false;
        closedAt = now;
    }

    void reopen() {
        open = true;
        closedAt = null;
    }

    boolean isClosedAt(Instant time) {
        return time.equals(closedAt);
    }

    boolean isEscalated() {
        return escalated;
    }

    UUID id() {
        return id;
    }

    UUID subjectId() {
        return subjectId;
    }

    int reports() {
        return reports;
    }

    Instant openedAt() {
        return openedAt;
    }
}
