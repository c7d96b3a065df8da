package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One revision of an article as programs get it. */
@Schema(name = "Revision")
public record RevisionView(
        @Schema(description = "1 is the first") int revision,

        @Schema(description = "Whether it is the one that is shown")
        boolean current,

        Instant createdAt,

        @Schema(description = "What changed and why") @Nullable
        String note,

        @Schema(description = "The comment that caused it") @Nullable
        UUID cause,

        @Schema(description = "The text; absent in lists") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        List<ArticleView.ParagraphView> paragraphs) {

    static RevisionView of(Revision revision, Article article) {
        return new RevisionView(
                revision.number(),
                revision.id().equals(article.currentRevision()),
                revision.createdAt(),
                revision.note(),
                revision.cause().orElse(null),
                null);
    }

    RevisionView with(ArticleText text) {
        return new RevisionView(
                revision, current, createdAt, note, cause, ArticleView.ParagraphView.all(text, Map.of()));
    }
}
