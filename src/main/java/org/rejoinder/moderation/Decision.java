package org.rejoinder.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.comment.Visibility;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** What a moderator decided about a comment or a person, and why. Never changed afterwards, but that it can be undone. */
@Entity
class Decision {

    @Id
    private UUID id;

    @Column(name = "comment_id")
    @Nullable
    private UUID commentId;

    @Column(name = "person_id")
    @Nullable
    private UUID personId;

    @Column(name = "decision")
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Reason reason;

    @Column(name = "note")
    @Nullable
    private String note;

    @Column(name = "status_before")
    @Enumerated(EnumType.STRING)
    @Nullable
    private CommentStatus statusBefore;

    @Column(name = "reviewed_before")
    @Nullable
    private Boolean reviewedBefore;

    @Column(name = "moved_from")
    @Nullable
    private UUID movedFrom;

    @Column(name = "moved_from_parent")
    @Nullable
    private UUID movedFromParent;

    @Column(name = "moderator_id")
    private UUID moderatorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "undone_at")
    @Nullable
    private Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    private Decision(UUID id, Ruling ruling, UUID moderatorId, Instant now) {
        this.id = id;
        this.verdict = ruling.decision();
        this.reason = ruling.reason();
        this.note = ruling.note();
        this.moderatorId = moderatorId;
        this.createdAt = now;
    }

    /** About a comment, which stood like this before, and its author if there still is one. */
    static Decision aboutComment(
            UUID id,
            UUID comment,
            @Nullable UUID author,
            Visibility.Before before,
            Ruling ruling,
            UUID moderator,
            Instant now) {
        Decision decision = new Decision(id, ruling, moderator, now);
        decision.commentId = comment;
        decision.personId = author;
        decision.statusBefore = before.status();
        decision.reviewedBefore = before.reviewed();
        return decision;
    }

    /** Notes the paragraph that the comment was moved from, and what it answered there. */
    Decision movedFrom(UUID paragraph, @Nullable UUID parent) {
        movedFrom = paragraph;
        movedFromParent = parent;
        return this;
    }

    /** The comment that it answered before it was moved; empty for the paragraph itself, and for other decisions. */
    Optional<UUID> movedFromParent() {
        return Optional.ofNullable(movedFromParent);
    }

    /** The paragraph that it was moved from; empty for other decisions. */
    Optional<UUID> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    static Decision aboutPerson(UUID id, UUID person, Ruling ruling, UUID moderator, Instant now) {
        Decision decision = new Decision(id, ruling, moderator, now);
        decision.personId = person;
        return decision;
    }

    /**
     * Notes that it was taken back.
     *
     * @throws Refusal with status 409 if it was already
     */
    void undo(Instant now) {
        if (undoneAt != null) {
            throw Refusal.conflict("This decision was undone already.");
        }
        undoneAt = now;
    }

    /** Erases the words to the author. */
    void eraseNote() {
        note = null;
    }

    /** Whether the person whom it concerns can still appeal against it. */
    boolean mayBeAppealedAt(Instant now, Duration window) {
        return verdict.burdens() && undoneAt == null && personId != null && now.isBefore(createdAt.plus(window));
    }

    /** In a sentence for the person whom it concerns; the moderator isn't named. */
    String toItsAuthor() {
        String what = Phrases.it(
                switch (verdict) {
                    case REJECT -> "A moderator did not approve it";
                    case HIDE -> "A moderator took it from view";
                    case REMOVE -> "A moderator removed it for good";
                    case RESTORE -> "A moderator put it back in its place";
                    case LOCK -> "A moderator allows no further replies to it";
                    case MOVE -> "A moderator moved it to another paragraph";
                    case PIN -> "A moderator let it stand first";
                    case EDIT -> "A moderator edited it";
                    case APPROVE -> "A moderator approved it";
                    case WARN -> "A moderator has warned you";
                    case MUTE -> "You can read, but not write";
                    case SUSPEND -> "You are suspended";
                    case BAN -> "You are banned";
                    case REVIEW -> "Everything you write is reviewed first";
                    default -> "A moderator has looked at it";
                });
        String said = reason == null ? what + Phrases.it(".") : Phrases.it("{0}, because: {1}.", what, reason.label());
        return note == null ? said : said + " “" + note + "”";
    }

    UUID id() {
        return id;
    }

    /** The comment that it is about; empty if it is about a person. */
    Optional<UUID> commentId() {
        return Optional.ofNullable(commentId);
    }

    /** The person whom it concerns: the author of the comment. */
    Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    Verdict verdict() {
        return verdict;
    }

    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** How the comment stood before; empty for a decision about a person. */
    Optional<Visibility.Before> before() {
        return statusBefore == null
                ? Optional.empty()
                : Optional.of(new Visibility.Before(statusBefore, Boolean.TRUE.equals(reviewedBefore)));
    }

    UUID moderatorId() {
        return moderatorId;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isUndone() {
        return undoneAt != null;
    }
}
