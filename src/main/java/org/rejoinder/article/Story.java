package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.TimeText;

/** An article in a list: what makes one want to read it. */
@Schema(name = "Story")
public record Story(
        UUID id,
        String slug,
        String title,
        @Nullable String publication,
        @Nullable String byline,
        String language,

        @Schema(description = "The direction of the text: ltr or rtl")
        String direction,

        @Nullable String date,
        Status status,
        @Nullable Instant publishedAt,

        @Schema(description = "When a draft is published by itself")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Instant publishAt,

        @Schema(description = "Whether it is kept at the top of the front page")
        boolean pinned,

        @Schema(description = "The first words of the text") String excerpt,
        int commentCount) {

    static Story of(Article article, String excerpt, int commentCount) {
        return new Story(
                article.id(),
                article.slug(),
                article.title(),
                article.publication(),
                article.byline(),
                article.language(),
                article.direction(),
                article.written(),
                article.status(),
                article.publishedAt(),
                article.publishAt().orElse(null),
                article.isPinned(),
                excerpt,
                commentCount);
    }

    /** The date in words, as {@code March 2018}. */
    public @Nullable String dateInWords() {
        return date == null ? null : Written.inWords(date);
    }

    /** The day of publication in words, in UTC; null if it never was published. */
    public @Nullable String publishedOn() {
        return publishedAt == null
                ? null
                : Written.inWords(
                        publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** The time when a draft is published by itself, in words; null if it isn't. */
    public @Nullable String publishAtInWords() {
        return publishAt == null ? null : TimeText.of(publishAt);
    }

    /** Whether everybody may see it. */
    @Schema(hidden = true)
    @JsonIgnore
    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }
}
