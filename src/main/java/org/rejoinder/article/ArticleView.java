package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.BlockKind;

/** An article as programs get it. The author's e-mail address is not in it. */
public record ArticleView(
        UUID id,
        String slug,
        String title,
        @Nullable String publication,
        @Nullable String byline,
        @Nullable String authorNote,
        String language,

        @Schema(description = "The direction of the text: ltr or rtl")
        String direction,

        @Nullable String date,
        @Nullable String rights,
        @Nullable String source,
        @Nullable String notice,
        Status status,
        @Nullable Instant publishedAt,

        @Schema(description = "When a draft is published by itself")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Instant publishAt,

        @Schema(description = "When the public discussion closes, or closed")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Instant closesAt,

        int revision,
        List<ParagraphView> paragraphs,
        int commentCount,

        @Schema(description = "What the source held and the article doesn't; only in the answer to an import")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> leftOut) {

    /** A paragraph of the current text, or a deleted one on which there are comments. */
    record ParagraphView(
            UUID id,

            @Schema(description = "Its place in the text, from 1; absent if it was deleted")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer number,

            String kind,
            String text,
            String html,
            int commentCount,

            @Schema(description = "true if the current text hasn't got it any more; absent otherwise")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Boolean deleted) {

        static ParagraphView of(ArticleText.Paragraph paragraph, Map<UUID, Integer> counts) {
            return new ParagraphView(
                    paragraph.id(),
                    paragraph.isStruck() ? null : paragraph.number(),
                    word(paragraph.kind()),
                    paragraph.text(),
                    paragraph.html(),
                    counts.getOrDefault(paragraph.id(), 0),
                    paragraph.isStruck() ? true : null);
        }

        static List<ParagraphView> all(ArticleText text, Map<UUID, Integer> counts) {
            return text.withStruck().stream()
                    .filter(paragraph -> !paragraph.isStruck() || counts.getOrDefault(paragraph.id(), 0) > 0)
                    .map(paragraph -> of(paragraph, counts))
                    .toList();
        }

        private static String word(BlockKind kind) {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    static ArticleView of(Article article, ArticleText text, Map<UUID, Integer> counts) {
        return new ArticleView(
                article.id(),
                article.slug(),
                article.title(),
                article.publication(),
                article.byline(),
                article.authorNote(),
                article.language(),
                article.direction(),
                article.written(),
                article.rights(),
                article.sourceLine(),
                article.notice(),
                article.status(),
                article.publishedAt(),
                article.publishAt().orElse(null),
                article.closesAt().orElse(null),
                text.revisionNumber(),
                ParagraphView.all(text, counts),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                null);
    }

    ArticleView leavingOut(List<String> lines) {
        return new ArticleView(
                id,
                slug,
                title,
                publication,
                byline,
                authorNote,
                language,
                direction,
                date,
                rights,
                source,
                notice,
                status,
                publishedAt,
                publishAt,
                closesAt,
                revision,
                paragraphs,
                commentCount,
                lines);
    }
}
