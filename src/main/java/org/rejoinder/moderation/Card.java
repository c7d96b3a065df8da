package org.rejoinder.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.comment.CommentStatus;
import org.rejoinder.text.WordDiff;
import org.rejoinder.web.TimeText;

/** A comment in a queue, with what a moderator needs to decide. */
@Schema(description = "A comment in a queue of the moderators")
public record Card(
        @Schema(description = "The comment's id") UUID id,

        @Schema(description = "The name of the class that it was said in; null for the public room") @Nullable
        String room,

        @Schema(description = "Whether the site's moderators see it although it was said in a class")
        boolean escalated,

        @Schema(description = "The article's slug") String article,

        UUID paragraph,

        @Schema(description = "The paragraph's number; “–” if the text hasn't got it any more")
        String number,

        @Schema(description = "The paragraph's first words") String context,

        @Schema(description = "Null if the person is gone") @Nullable
        Person author,

        @Schema(description = "Whom it answers; null if the paragraph, or somebody who is gone") @Nullable
        Person answers,

        @Schema(description = "In a few words what the author did before")
        String past,

        @Schema(description = "Markdown") String body,

        @Schema(description = "The same as safe HTML") String html,

        @Schema(description = "What it said before its last edit; null if it was never edited") @Nullable
        String before,

        CommentStatus status,

        @Schema(description = "Whether it answers another comment")
        boolean reply,

        boolean pinned,

        boolean locked,

        @Schema(description = "The rule that made it wait") @Nullable
        String rule,

        @Schema(description = "Why it waits") @Nullable String because,

        int reports,

        @Schema(description = "The reports by reason") List<Count> reasons,

        @Schema(description = "What the reporters wrote") List<String> notes,

        @Schema(description = "What moderators noted about the author, newest first")
        List<String> moderatorNotes,

        Instant createdAt,
        boolean edited,

        @Schema(description = "The moderator who has it open") @Nullable
        String claimedBy,

        @Schema(description = "The last decision about it, to be sent as “after” with the next one") @Nullable
        UUID lastDecision) {

    /** Who wrote something. */
    @Schema(name = "CardPerson")
    public record Person(
            @Schema(description = "Null for students, who have no page") @Nullable
            String handle,

            String displayName) {}

    /** How many reports for one reason. */
    public record Count(Reason reason, int count) {

        /** In a few words. */
        public String words() {
            return reason.label().toLowerCase(Locale.ROOT) + " " + count;
        }
    }

    /** What the last edit changed, word by word. */
    public List<WordDiff.Part> changes() {
        return before == null ? List.of() : WordDiff.of(before, body);
    }

    /** What the page's forms say of the decisions that it knows. */
    public String known() {
        return lastDecision == null ? Knowledge.NONE : lastDecision.toString();
    }

    /** How the form for several at once names it. */
    public String tick() {
        return id + "~" + known();
    }

    /** Whether the viewer sees it for its own sake only, since it was said in a class of others. */
    public boolean foreign() {
        return Naming.FOREIGN.equals(room);
    }

    /** Whether its words are erased. */
    public boolean isGone() {
        return status.isGone();
    }

    /** Since when it waits, for a person. */
    public String when() {
        return TimeText.of(createdAt);
    }

    /** Whether it waits for approval. */
    public boolean isPending() {
        return status == CommentStatus.PENDING;
    }

    /** Whether everybody reads it. */
    public boolean isVisible() {
        return status == CommentStatus.VISIBLE;
    }

    /** Whether it can be put back in its place. */
    public boolean isTurnedDown() {
        return status == CommentStatus.REJECTED || status == CommentStatus.HIDDEN;
    }
}
