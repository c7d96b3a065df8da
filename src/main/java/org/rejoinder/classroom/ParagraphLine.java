package org.rejoinder.classroom;

import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.text.PlainText;

/**
 * A paragraph in a list of what an assignment is about.
 *
 * @param href where the class talks about it
 * @param written whether the viewer has written on it
 */
record ParagraphLine(UUID id, int number, String words, String href, boolean written) {

    static ParagraphLine of(ArticleText.Paragraph paragraph, Article article, UUID room, boolean written) {
        return new ParagraphLine(
                paragraph.id(),
                paragraph.number(),
                PlainText.excerpt(paragraph.text(), 80),
                "/articles/" + article.slug() + "?room=" + room + "#p" + paragraph.mark(),
                written);
    }
}
