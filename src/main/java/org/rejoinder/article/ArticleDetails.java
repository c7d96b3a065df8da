package org.rejoinder.article;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an editor says about an article besides its text. What is absent stays as it is; an empty text clears it. */
public record ArticleDetails(
        @Schema(description = "At most 300 characters") @Nullable
        String title,

        @Schema(description = "At most 200 characters") @Nullable
        String publication,

        @Schema(description = "At most 600 characters") @Nullable
        String byline,

        @Schema(description = "What readers are told about the author") @Nullable
        String authorNote,

        @Schema(description = "The author's e-mail address, which readers never see") @Nullable
        String contact,

        @Schema(description = "A language tag, as en or zh-Hans") @Nullable
        String language,

        @Schema(
                description = "The direction of the text; by its language if empty",
                enumeration = {"", "ltr", "rtl"})
        @Nullable
        String direction,

        @Schema(description = "When it was written: yyyy, yyyy-MM or yyyy-MM-dd") @Nullable
        String date,

        @Schema(description = "Whose the rights are") @Nullable
        String rights,

        @Schema(description = "Where the text was taken from") @Nullable
        String source,

        @Schema(description = "A line that readers ought to see above the text") @Nullable
        String notice,

        @Schema(description = "When a draft is published by itself, in ISO 8601 with its offset from UTC") @Nullable
        String publishAt,

        @Schema(description = "When the public discussion closes, likewise") @Nullable
        String closesAt) {}
