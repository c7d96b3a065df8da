package org.rejoinder.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a changed text makes of an article: as it will be, or, once it is saved, as it is. */
@Schema(name = "Revised")
record RevisedView(
        @Schema(description = "The article's slug") String article,

        @Schema(description = "The number of the revision that was changed")
        int base,

        @Schema(description = "The number of the new revision; absent after a dry run")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer revision,

        @Schema(description = "What becomes of the paragraphs, in the order of the new text")
        List<Mapping.Line> mapping,

        @Schema(description = "Whether a person has to settle some of it before it can be saved")
        boolean asks,

        @Schema(description = "Visible comments on paragraphs that don't stay as they are")
        int commentsAtStake,

        @Schema(description = "The new text; absent after a dry run")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<ArticleView.ParagraphView> paragraphs,

        @Schema(description = "What the source held and the article doesn't")
        List<String> leftOut) {

    static RevisedView dryRun(String slug, Mapping mapping, List<String> leftOut) {
        return new RevisedView(
                slug, mapping.base(), null, mapping.lines(), mapping.asks(), mapping.commentsAtStake(), null, leftOut);
    }

    static RevisedView saved(ArticleView article, Mapping mapping, List<String> leftOut) {
        return new RevisedView(
                article.slug(),
                mapping.base(),
                article.revision(),
                mapping.lines(),
                false,
                mapping.commentsAtStake(),
                article.paragraphs(),
                leftOut);
    }
}
