package org.rejoinder.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.rejoinder.comment.Comment;

/** The first comment of a student on a paragraph that passed, as it was then. It stays when the comment is changed. */
@Entity
@Table(name = "first_word")
class FirstWord {

    /** Whose, and where. */
    @Embeddable
    record Key(
            @Column(name = "classroom_id") UUID classroom,
            @Column(name = "paragraph_id") UUID paragraph,
            @Column(name = "account_id") UUID account)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "comment_id")
    private UUID commentId;

    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected FirstWord() {}

    FirstWord(Key key, Comment comment, Instant now) {
        this.key = key;
        this.articleId = comment.articleId();
        this.commentId = comment.id();
        this.body = comment.body();
        this.writtenAt = now;
    }

    UUID paragraphId() {
        return key.paragraph();
    }

    UUID accountId() {
        return key.account();
    }

    UUID articleId() {
        return articleId;
    }

    UUID commentId() {
        return commentId;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
