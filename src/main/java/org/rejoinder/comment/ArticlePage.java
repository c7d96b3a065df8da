package org.rejoinder.comment;

import java.util.UUID;
import org.rejoinder.article.Article;

/**
 * The frame of an article's page.
 *
 * @param room in which it is discussed
 */
record ArticlePage(Article article, UUID room) {

    /** Where the article with its discussions goes. */
    public Slot body() {
        return new Slot(Slot.Use.BODY, article.id());
    }
}
