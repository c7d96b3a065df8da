package org.rejoinder.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Quote;

/** A comment as a program gets it. */
@Schema(description = "A comment; what the caller may not read is null")
public record CommentView(
        UUID id,
        @Schema(description = "The article's slug") String article,
        UUID paragraph,
        @Nullable UUID parent,

        @Schema(description = "How many comments it is below the paragraph; 0 answers the paragraph itself")
        int depth,

        @Schema(description = "Null when the person or the comment is gone") @Nullable
        AuthorView author,

        @Schema(description = "Markdown") @Nullable String body,

        @Schema(description = "The same as safe HTML") @Nullable
        String html,

        @Nullable Quote quote,
        @Nullable CommentKind kind,

        @Schema(
                description = "In a debate: the side that it argues for",
                enumeration = {"for", "against"})
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String side,

        @Schema(description = "The point of the comment that it answers, in one line")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String restates,

        @Schema(description = "Whether the author of that comment accepts the line as fair; absent until they say so")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Boolean restatedFairly,

        CommentStatus status,

        @Schema(description = "For the author and moderators: why it awaits review")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String awaiting,

        @Schema(description = "How many people voted for it; null where scores are not shown") @Nullable
        Integer score,

        @Schema(description = "How many direct replies it has")
        int replyCount,

        @Schema(description = "Whether it stands first in its discussion")
        boolean pinned,

        @Schema(description = "What a moderator who edited it says about that")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String editorNote,

        Instant createdAt,
        @Nullable Instant editedAt,

        @Schema(description = "The number of the revision that it was written on")
        int revision,

        @Schema(description = "Whether the paragraph says something else since")
        boolean textChanged,

        @Schema(
                description = "What became of the quoted words; \"gone\" if they are no longer in the text",
                enumeration = {"same", "changed", "gone"})
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String quoteState,

        @Schema(description = "The quoted words as the text has them now, where they changed")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String quoteNow,

        @Schema(description = "What became of the correction that it suggests; absent if it suggests none")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Suggestion suggestion,

        @Schema(description = "What an editor answered to that, in words")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String suggestionAnswer,

        @Schema(description = "In lists: the first part of its replies")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<CommentView> replies,

        @Schema(description = "In lists, for one that answers the paragraph: how many comments its thread has below it")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer threadCount) {

    /** Who wrote it. */
    public record AuthorView(
            @Schema(description = "Null for students, who have no page") @Nullable
            String handle,

            String displayName) {}
}
