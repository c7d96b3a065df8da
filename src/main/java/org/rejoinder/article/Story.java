package org.rejoinder.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An article in a list: what makes one want to read it. */
@Schema(name = "Story")
record Story(
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
    String direction() {
        return Languages.direction(language);
    }
}
