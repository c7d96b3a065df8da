package org.rejoinder.comment;

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
import org.rejoinder.event.Place;
import org.rejoinder.text.Quote;
import org.rejoinder.web.Refusal;

/**
 * What one person wrote on a paragraph, or in reply to another comment. Whoever changes one holds the lock of its
 * {@link Discussion}.
 */
@Entity
public class Comment {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    @Column(name = "paragraph_id")
    private UUID paragraphId;

    @Column(name = "written_on")
    @Nullable
    private UUID writtenOn;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "thread_id")
    private UUID threadId;

    @Column(name = "parent_id")
    @Nullable
    private UUID parentId;

    @Column(name = "depth")
    private int depth;

    @Column(name = "author_id")
    @Nullable
    private UUID authorId;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "body")
    private String body;

    @Enumerated(EnumType.STRING)
    @Nullable
    private CommentKind kind;

    @Column(name = "quote_exact")
    @Nullable
    private String quoteExact;

    @Column(name = "quote_prefix")
    @Nullable
    private String quotePrefix;

    @Column(name = "quote_suffix")
    @Nullable
    private String quoteSuffix;

    @Column(name = "restates")
    @Nullable
    private String restates;

    @Column(name = "restated_fairly")
    @Nullable
    private Boolean restatedFairly;

    @Enumerated(EnumType.STRING)
    private CommentStatus status;

    @Column(name = "stands")
    private boolean stands;

    @Column(name = "hold_rule")
    @Nullable
    private String holdRule;

    @Column(name = "hold_reason")
    @Nullable
    private String holdReason;

    @Column(name = "reviewed")
    private boolean reviewed;

    @Column(name = "replies_locked")
    private boolean repliesLocked;

    @Column(name = "pinned")
    private boolean pinned;

    @Column(name = "editor_note")
    @Nullable
    private String editorNote;

    @Column(name = "reply_count")
    private int replyCount;

    @Column(name = "thread_count")
    private int threadCount;

    @Column(name = "score")
    private int score;

    @Column(name = "votes_before")
    private int votesBefore;

    @Column(name = "merit")
    private double merit;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Suggestion suggestion;

    @Column(name = "suggestion_answer")
    @Nullable
    private String suggestionAnswer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    @Nullable
    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /** A comment on a paragraph, or in reply to {@code parent} where there is one. */
    Comment(UUID id, Discussion place, @Nullable Comment parent, UUID authorId, Words words, Instant now) {
        this.id = id;
        this.articleId = place.articleId();
        this.paragraphId = place.paragraphId();
        this.roomId = place.roomId();
        this.threadId = parent == null ? id : parent.threadId;
        this.parentId = parent == null ? null : parent.id;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.authorId = authorId;
        this.revisionId = words.revision();
        this.body = words.body();
        this.kind = words.kind();
        this.quoteExact = words.quote().map(Quote::exact).orElse(null);
        this.quotePrefix = words.quote().map(Quote::prefix).orElse(null);
        this.quoteSuffix = words.quote().map(Quote::suffix).orElse(null);
        this.restates = words.restates();
        this.suggestion = words.suggestsCorrection() ? Suggestion.OPEN : null;
        this.status = CommentStatus.VISIBLE;
        this.votesBefore = place.votes();
        this.createdAt = now;
    }

    /**
     * Puts other words in place of the present ones.
     *
     * @return the words that were replaced, to be kept as the version of this number
     * @throws Refusal with status 409 if the comment is neither visible nor pending, or the time for it is over
     */
    CommentVersion edit(String newBody, int version, Duration window, Instant now) {
        if (!isVisible() && !isPending()) {
            throw Refusal.conflict("Only a visible comment, or one that awaits review, can be edited.");
        }
        if (!isEditableAt(now, window)) {
            throw Refusal.conflict("The time for editing this comment is over.");
        }
        CommentVersion replaced = new CommentVersion(id, version, body, now);
        body = newBody;
        editedAt = now;
        reviewed = false;
        return replaced;
    }

    /**
     * Says for its author whether it suggests a correction. What an editor has answered stays answered.
     *
     * @return whether that is new
     * @throws Refusal with status 409 if the time for it is over
     */
    boolean suggestCorrection(boolean suggests, Duration window, Instant now) {
        if (suggests == (suggestion != null) || (!suggests && suggestion != Suggestion.OPEN)) {
            return false;
        }
        if (!isEditableAt(now, window)) {
            throw Refusal.conflict("The time for editing this comment is over.");
        }
        suggestion = suggests ? Suggestion.OPEN : null;
        return true;
    }

    /**
     * Notes what an editor answers.
     *
     * @param words for its readers; empty if the answer says it all
     * @return whether that is new
     * @throws Refusal with status 409 if it suggests no correction
     */
    boolean answerSuggestion(Suggestion answer, Optional<String> words) {
        if (suggestion == null) {
            throw Refusal.conflict("This comment suggests no correction.");
        }
        boolean changes = suggestion != answer || !words.equals(suggestionAnswer());
        suggestion = answer;
        suggestionAnswer = words.orElse(null);
        return changes;
    }

    /** Notes that a revision names it as its cause. */
    void leadToCorrection() {
        suggestion = Suggestion.DONE;
        suggestionAnswer = null;
    }

    /** Lets it wait for a moderator's approval. */
    void hold(Hold hold) {
        if (!isVisible() && !isPending()) {
            throw Refusal.conflict("Only a visible comment can be made to wait.");
        }
        status = CommentStatus.PENDING;
        holdRule = hold.rule();
        holdReason = hold.because();
    }

    /** Lets everybody read it; of a visible one it says that a moderator has looked at it. */
    void approve() {
        if (isVisible() && reviewed) {
            throw Refusal.conflict("This comment is approved already.");
        }
        if (!isVisible() && !isPending()) {
            throw Refusal.conflict("Only a comment that awaits review can be approved.");
        }
        status = CommentStatus.VISIBLE;
        reviewed = true;
    }

    /** Keeps from view what waited for approval; the text is kept. */
    void reject() {
        if (!isPending()) {
            throw Refusal.conflict("Only a comment that awaits review can be rejected.");
        }
        status = CommentStatus.REJECTED;
        reviewed = true;
    }

    /** Erases it for good, as a moderator's decision: the text and the quote are gone. */
    void remove() {
        if (isGone()) {
            throw Refusal.conflict("This comment is gone already.");
        }
        status = CommentStatus.REMOVED;
        reviewed = true;
        eraseWords();
    }

    /** Takes back what was decided last: the comment is what it was before. */
    void putBack(CommentStatus earlier, boolean wasReviewed) {
        if (isGone()) {
            throw Refusal.conflict("This comment is gone; that can't be undone.");
        }
        status = earlier;
        reviewed = wasReviewed;
    }

    /** Allows no further replies, or allows them again. */
    void lockReplies(boolean locked) {
        if (repliesLocked == locked) {
            throw Refusal.conflict(locked ? "Its replies are locked already." : "Its replies are not locked.");
        }
        repliesLocked = locked;
    }

    /**
     * Puts a moderator's words in place of the present ones.
     *
     * @param note what the moderator says about it, to everybody
     * @return the words that were replaced, to be kept as the version of this number
     * @throws Refusal with status 409 if the comment is neither visible nor pending, or says this already
     */
    CommentVersion reword(String newBody, String note, int version, Instant now) {
        if (!isVisible() && !isPending()) {
            throw Refusal.conflict("Only a visible comment, or one that awaits review, can be edited.");
        }
        if (body.equals(newBody)) {
            throw Refusal.conflict("It says this already.");
        }
        CommentVersion replaced = CommentVersion.editedAway(id, version, body, now);
        body = newBody;
        editorNote = note;
        editedAt = now;
        reviewed = isVisible();
        return replaced;
    }

    /** Takes a moderator's edit back: the comment says what it said before. */
    void unreword(String earlierBody, boolean isEditedStill) {
        if (isGone()) {
            throw Refusal.conflict("This comment is gone; that can't be undone.");
        }
        body = earlierBody;
        if (!isEditedStill) {
            editorNote = null;
        }
    }

    /**
     * Lets it stand first in its discussion, or no longer.
     *
     * @throws Refusal with status 409 if it does so already, isn't visible, or answers another comment
     */
    void pin(boolean wanted) {
        if (pinned == wanted) {
            throw Refusal.conflict(wanted ? "It is pinned already." : "It isn't pinned.");
        }
        if (wanted && (!isVisible() || parentId != null)) {
            throw Refusal.conflict("Only a visible comment that answers the paragraph itself can be pinned.");
        }
        pinned = wanted;
    }

    /** Takes the comment back: the text and the quote are gone for good. */
    void withdraw() {
        if (isGone()) {
            throw Refusal.conflict("This comment is gone already.");
        }
        status = CommentStatus.WITHDRAWN;
        eraseWords();
    }

    private void eraseWords() {
        body = "";
        quoteExact = null;
        quotePrefix = null;
        quoteSuffix = null;
        restates = null;
        restatedFairly = null;
        holdReason = null;
        suggestion = null;
        suggestionAnswer = null;
        editorNote = null;
    }

    /** Notes whether the restated point is what its author meant; null if they say no more about it. */
    void judgeRestatement(@Nullable Boolean fair) {
        if (restates == null) {
            throw Refusal.conflict("This comment restates nothing.");
        }
        restatedFairly = fair;
    }

    /** Cuts the tie to the person who wrote it. */
    void forgetAuthor() {
        authorId = null;
    }

    /** Takes a visible comment from view; the text is kept. */
    void hide() {
        if (!isVisible()) {
            throw Refusal.conflict("Only a visible comment can be hidden.");
        }
        status = CommentStatus.HIDDEN;
        reviewed = true;
    }

    /** Puts a comment that was hidden or rejected in its place. */
    void restore() {
        if (status != CommentStatus.HIDDEN && status != CommentStatus.REJECTED) {
            throw Refusal.conflict("Only a hidden or rejected comment can be restored.");
        }
        status = CommentStatus.VISIBLE;
        reviewed = true;
    }

    /**
     * Works out anew whether the comment stands in its discussion: visible, or the placeholder of replies that stand.
     *
     * @return 1 if it has come to stand, -1 if it has ceased to, 0 if nothing changed
     */
    int settle() {
        boolean before = stands;
        stands = isVisible() || replyCount > 0;
        return Boolean.compare(stands, before);
    }

    /**
     * Hangs it under another comment, or under the paragraph itself. Its place and depth, and those of what lies below it,
     * are seen to elsewhere.
     *
     * @param below how many comments stand below it
     */
    void hang(@Nullable Comment parent, int below) {
        parentId = parent == null ? null : parent.id;
        threadCount = parent == null ? below : 0;
        pinned = pinned && parent == null;
    }

    void countReplies(int change) {
        replyCount += change;
    }

    void countThread(int change) {
        threadCount += change;
    }

    void countVotes(int change) {
        score += change;
    }

    /** Works out anew how good it is, after so many votes in its discussion. */
    void rank(int votesInDiscussion) {
        merit = Merit.of(score, votesInDiscussion - votesBefore);
    }

    /** Whether its words are erased. */
    boolean isGone() {
        return status.isGone();
    }

    public boolean isVisible() {
        return status == CommentStatus.VISIBLE;
    }

    /** Whether a moderator took it from view, and may put it back. */
    public boolean isHidden() {
        return status == CommentStatus.HIDDEN;
    }

    /** Whether it waits for a moderator's approval. */
    public boolean isPending() {
        return status == CommentStatus.PENDING;
    }

    /** Whether a moderator has looked at it as it is now. */
    public boolean isReviewed() {
        return reviewed;
    }

    /** Whether a moderator allows no further replies to it. */
    public boolean isLocked() {
        return repliesLocked;
    }

    /** Whether it stands first in its discussion. */
    public boolean isPinned() {
        return pinned;
    }

    /** What a moderator who edited it says about that; empty if none did. */
    public Optional<String> editorNote() {
        return Optional.ofNullable(editorNote);
    }

    /** The rule that made it wait, in one word, and why in a sentence for its author; empty if none ever did. */
    public Optional<Hold> hold() {
        return Optional.ofNullable(holdRule).map(rule -> new Hold(rule, orEmpty(holdReason)));
    }

    /** Whether its author may still edit it. */
    boolean isEditableAt(Instant now, Duration window) {
        return (isVisible() || isPending()) && now.isBefore(editableUntil(window));
    }

    Instant editableUntil(Duration window) {
        return createdAt.plus(window);
    }

    public boolean isBy(UUID account) {
        return account.equals(authorId);
    }

    public UUID id() {
        return id;
    }

    public UUID articleId() {
        return articleId;
    }

    public UUID paragraphId() {
        return paragraphId;
    }

    /** The paragraph that it was written on, wherever it has moved since. */
    UUID writtenOn() {
        return writtenOn == null ? paragraphId : writtenOn;
    }

    public UUID roomId() {
        return roomId;
    }

    public Place place() {
        return new Place(articleId, paragraphId, roomId);
    }

    /** The comment that answers the paragraph itself, below which this one lies; its own id if it is that one. */
    public UUID threadId() {
        return threadId;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    int depth() {
        return depth;
    }

    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    UUID revisionId() {
        return revisionId;
    }

    /** The point of the comment that it answers, in one line. */
    public Optional<String> restates() {
        return Optional.ofNullable(restates);
    }

    public boolean isTakenAsFair() {
        return Boolean.TRUE.equals(restatedFairly);
    }

    public boolean isTakenAsUnfair() {
        return Boolean.FALSE.equals(restatedFairly);
    }

    /** What the author of that comment says of it; empty if they haven't said anything. */
    public Optional<Boolean> restatedFairly() {
        return Optional.ofNullable(restatedFairly);
    }

    public String body() {
        return body;
    }

    Optional<CommentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** What became of the correction that it suggests; empty if it suggests none. */
    Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** Whether an editor has answered the correction that it suggests. */
    public boolean isSuggestionAnswered() {
        return suggestion != null && suggestion != Suggestion.OPEN;
    }

    /** What an editor answered to that; empty if nothing in words. */
    Optional<String> suggestionAnswer() {
        return Optional.ofNullable(suggestionAnswer);
    }

    public Optional<Quote> quote() {
        return Optional.ofNullable(quoteExact)
                .map(exact -> new Quote(exact, orEmpty(quotePrefix), orEmpty(quoteSuffix)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    public CommentStatus status() {
        return status;
    }

    boolean stands() {
        return stands;
    }

    int replyCount() {
        return replyCount;
    }

    int threadCount() {
        return threadCount;
    }

    /** How many people voted for it. */
    int score() {
        return score;
    }

    double merit() {
        return merit;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isEdited() {
        return editedAt != null;
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }
}
