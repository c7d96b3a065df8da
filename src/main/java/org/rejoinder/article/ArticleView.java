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
        @Nullable String date,
        @Nullable String rights,
        @Nullable String source,
        @Nullable String notice,
        Status status,
        @Nullable Instant publishedAt,
        int revision,
        List<ParagraphView> paragraphs,
        int commentCount,

        @Schema(description = "What the source held and the article doesn't; only in the answer to an import")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<String> leftOut) {

    /** A paragraph of the current text. */
    record ParagraphView(UUID id, int number, String kind, String text, String html, int commentCount) {

        static ParagraphView of(ArticleText.Paragraph paragraph, Map<UUID, Integer> counts) {
            return new ParagraphView(
                    paragraph.id(),
                    paragraph.number(),
                    word(paragraph.kind()),
                    paragraph.text(),
                    paragraph.html(),
                    counts.getOrDefault(paragraph.id(), 0));
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
                article.written(),
                article.rights(),
                article.sourceLine(),
                article.notice(),
                article.status(),
                article.publishedAt(),
                text.revisionNumber(),
                text.paragraphs().stream()
                        .map(paragraph -> ParagraphView.of(paragraph, counts))
                        .toList(),
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
                date,
                rights,
                source,
                notice,
                status,
                publishedAt,
                revision,
                paragraphs,
                commentCount,
                lines);
    }
}
