package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;
import org.rejoinder.web.Slice;

/** Makes the list of all comments of an article, each in few words. */
@Singleton
class ExcerptLists {

    private static final int LENGTH = 20;

    private final Comments comments;
    private final Authors authors;

    @Inject
    ExcerptLists(Comments comments, Authors authors) {
        this.comments = comments;
        this.authors = authors;
    }

    /** The newest comments of a room on paragraphs that are open to the viewer, or those behind one of them. */
    Excerpts of(Article article, ArticleText text, UUID room, Optional<UUID> after, Outlook outlook) {
        Slice<Comment> part = Slice.of(
                comments.latestOf(article.id(), room, outlook.closed(), after, LENGTH + 1), LENGTH, Comment::id);
        Map<UUID, Author> known = authors.of(part.items());
        String more = part.next() == null
                ? ""
                : "/articles/" + article.slug() + "/comments?after=" + part.next() + ParagraphPlace.roomQuery(room);
        return new Excerpts(
                part.map(comment -> excerpt(comment, text, known, outlook)).items(), more);
    }

    private static Excerpts.Excerpt excerpt(
            Comment comment, ArticleText text, Map<UUID, Author> known, Outlook outlook) {
        Optional<ArticleText.Paragraph> paragraph = text.paragraphOrStruck(comment.paragraphId());
        return new Excerpts.Excerpt(
                comment.id(),
                paragraph
                        .filter(found -> !found.isStruck())
                        .map(found -> String.valueOf(found.number()))
                        .orElse("–"),
                paragraph.map(found -> PlainText.excerpt(found.text(), 80)).orElse(""),
                comment.authorId()
                        .map(known::get)
                        .map(author ->
                                outlook.seen(author, comment.paragraphId()).displayName())
                        .orElse(""),
                PlainText.excerpt(Markdown.plain(comment.body()), 160),
                comment.createdAt());
    }
}
