package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in a list: what makes one want to read it. */
@Schema(name = "Story")
public record Story(
        UUID id,
        String slug,
        String title,
        @Nullable String publication,
        @Nullable String byline,
        String language,
        @Nullable String date,
        Status status,
        @Nullable Instant publishedAt,
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
                article.written(),
                article.status(),
                article.publishedAt(),
                excerpt,
                commentCount);
    }

    /** As HTML's {@code dir} wants it. */
    public String direction() {
        return Languages.direction(language);
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

    /** Whether everybody may see it. */
    @Schema(hidden = true)
    @JsonIgnore
    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }
}
