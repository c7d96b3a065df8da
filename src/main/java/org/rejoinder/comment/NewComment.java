package org.rejoinder.comment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request to post a comment. */
@Schema(description = "A comment to post on a paragraph, or in reply to another comment on it")
public record NewComment(
        @Schema(description = "The paragraph's id", required = true) @Nullable
        UUID paragraph,

        @Schema(description = "The comment that is answered; in the same paragraph and room") @Nullable
        UUID parent,

        @Schema(description = "Markdown, 1 to 10,000 characters", required = true) @Nullable
        String body,

        @Schema(description = "What the comment does") @Nullable
        CommentKind kind,

        @Schema(description = "The words of the paragraph that it answers") @Nullable
        NewQuote quote,

        @Schema(description = "The room's id; the public room if absent") @Nullable
        String room,

        @Schema(
                description =
                        "One line that restates the point of the comment that is answered; needed in the rebuttal of a debate")
        @Nullable
        String restates,

        @Schema(description = "Whether it tells the editors of a fault in the text; only in the public room") @Nullable
        Boolean suggestsCorrection) {

    static NewComment orEmpty(@Nullable NewComment request) {
        return request == null ? new NewComment(null, null, null, null, null, null, null, null) : request;
    }

    /** The words of a paragraph that a comment answers. */
    public record NewQuote(
            @Schema(description = "The words", required = true) @Nullable
            String exact,

            @Schema(description = "What stands before them") @Nullable
            String prefix,

            @Schema(description = "What stands after them") @Nullable
            String suffix) {}
}
