/**
 * Op-eds: their revisions and paragraphs, importing and publishing them, and what a viewer may see of them ({@link
 * org.rejoinder.article.Newsstand}). It must not know what is said about them: counts of comments come from whoever
 * implements {@link org.rejoinder.article.CommentCounts}.
 */
@NullMarked
package org.rejoinder.article;

import org.jspecify.annotations.NullMarked;
