package org.rejoinder.comment;

import org.rejoinder.article.Article;

/**
 * The page of an article.
 *
 * @param body rendered, the viewer's own parts included
 */
record ArticlePage(Article article, String body) {}
