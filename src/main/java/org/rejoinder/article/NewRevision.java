package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A changed text of an article. */
record NewRevision(
        @Schema(
                description = "How the source is written",
                enumeration = {"text", "markdown", "html"},
                required = true)
        @Nullable
        String format,

        @Schema(description = "The op-ed with its title and byline, at most 10 MiB", required = true) @Nullable
        String source,

        @Schema(description = "The number of the revision that was changed; refused if it isn't the current one")
        @Nullable
        Integer base,

        @Schema(description = "What became of paragraphs, as far as the server is not to find out itself") @Nullable
        List<@Nullable Line> mapping,

        @Schema(description = "What changed and why, at most 2,000 characters") @Nullable
        String note,

        @Schema(description = "The comment that caused it") @Nullable
        UUID cause,

        @Schema(description = "Whether to show the mapping and save nothing") @Nullable
        Boolean dryRun) {

    /** Old paragraphs and the numbers of what they became. */
    @Schema(name = "MappingLine")
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            @Schema(description = "Ids of paragraphs; several are merged, and the first one's id stays") @Nullable
            List<@Nullable String> from,

            @Schema(
                    description =
                            "Numbers in the new text, from 1; of several parts the first keeps the id, and comments"
                                    + " that quote nothing. None if the paragraph is deleted")
            @Nullable
            List<@Nullable Integer> to,

            @Schema(description = "As a dry run gave it; a line that still \"asks\" settles nothing") @Nullable
            String change) {

        boolean asks() {
            return "asks".equals(change);
        }
    }

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }
}
