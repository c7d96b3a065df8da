package org.rejoinder.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An op-ed to be taken in. */
record NewArticle(
        @Schema(
                description = "How the source is written",
                enumeration = {"text", "markdown", "html"},
                required = true)
        @Nullable
        String format,

        @Schema(description = "The op-ed with its title and byline, at most 10 MiB", required = true) @Nullable
        String source,

        @Schema(description = "Its name in addresses; made from the title if absent") @Nullable
        String slug,

        @Schema(description = "Whether everybody may see it at once; a draft otherwise") @Nullable
        Boolean publish) {

    boolean isToBePublished() {
        return Boolean.TRUE.equals(publish);
    }
}
