package org.rejoinder.comment;

import org.rejoinder.article.Article;

/**
 * The frame of an article's page.
 */
record ArticlePage(Article article) {

    /** Where the article with its discussions goes. */
    public Slot body() {
        return new Slot(Slot.Use.BODY, article.id());
    }
}
