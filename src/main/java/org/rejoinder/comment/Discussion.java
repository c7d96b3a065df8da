package org.rejoinder.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/**
 * The comments of one paragraph in one room, as a whole: how many are visible, and a version that every change raises, so
 * that a rendered discussion is known to be current. Its row is the lock of every change below it.
 */
@Entity
class Discussion {

    /** Where a discussion is held. */
    @Embeddable
    record Key(
            @Column(name = "paragraph_id") UUID paragraph,
            @Column(name = "room_id") UUID room) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "comment_count")
    private int commentCount;

    @Column(name = "version")
    private long version;

    @Column(name = "votes")
    private int votes;

    @Column(name = "ranked_votes")
    private int rankedVotes;

    @SuppressWarnings("NullAway.Init")
    protected Discussion() {}

    Discussion(Key key, UUID articleId) {
        this.key = key;
        this.articleId = articleId;
    }

    /** Notes a change that adds this many visible comments, perhaps none, perhaps fewer than none. */
    void change(int visibleComments) {
        commentCount += visibleComments;
        version++;
    }

    /** Notes that comments with so many votes have come, or with a number below zero that they have left. */
    void moveVotes(int change) {
        votes += change;
        version++;
    }

    /** Notes a vote, or with -1 that one was taken back. */
    void countVotes(int change) {
        votes += change;
        version++;
    }

    /**
     * Whether the votes since the last ranking are so many, a tenth, that the comments which didn't get them are ranked too
     * high by now. So a vote costs the same on average, however many comments there are.
     */
    boolean isRankingDue() {
        return Math.abs(votes - rankedVotes) * 10 > rankedVotes;
    }

    void noteRanking() {
        rankedVotes = votes;
    }

    /** How many votes its comments have. */
    int votes() {
        return votes;
    }

    Key key() {
        return key;
    }

    UUID articleId() {
        return articleId;
    }

    UUID paragraphId() {
        return key.paragraph();
    }

    UUID roomId() {
        return key.room();
    }

    int commentCount() {
        return commentCount;
    }

    long version() {
        return version;
    }
}
