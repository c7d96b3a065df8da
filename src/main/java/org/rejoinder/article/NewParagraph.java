package org.rejoinder.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A changed paragraph of an article. */
record NewParagraph(
        @Schema(
                description = "The paragraph in the format of the text; empty to delete it, several paragraphs with"
                        + " empty lines between them to split it",
                required = true)
        @Nullable
        String text,

        @Schema(description = "The number of the revision that was changed; refused if it isn't the current one")
        @Nullable
        Integer base,

        @Schema(
                description = "What became of paragraphs, by their numbers in the whole new text; if absent, the"
                        + " others stay as they are")
        @Nullable
        List<NewRevision.@Nullable Line> mapping,

        @Schema(description = "What changed and why, at most 2,000 characters") @Nullable
        String note,

        @Schema(description = "The comment that caused it") @Nullable
        UUID cause,

        @Schema(description = "Whether to show the mapping and save nothing") @Nullable
        Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Draft draft(Splice splice) {
        return splice.draft(
                Optional.ofNullable(mapping).orElse(List.of()),
                Optional.ofNullable(base),
                note,
                Optional.ofNullable(cause));
    }
}
