package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.account.PublicWorks;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.PlainText;

/** What a person wrote in the public room, for their page. */
@Singleton
class PublicComments implements PublicWorks {

    private final Comments comments;
    private final Newsstand newsstand;

    @Inject
    PublicComments(Comments comments, Newsstand newsstand) {
        this.comments = comments;
        this.newsstand = newsstand;
    }

    @Override
    public List<Work> latestOf(UUID account, Optional<UUID> after, int limit) {
        return comments.publicOnesBy(account, after, limit).stream()
                .flatMap(this::work)
                .toList();
    }

    private Stream<Work> work(Comment comment) {
        return newsstand.published(comment.articleId()).stream().map(article -> work(comment, article));
    }

    private static Work work(Comment comment, Article article) {
        return new Work(
                comment.id(),
                "/comments/" + comment.id(),
                article.title(),
                PlainText.excerpt(Markdown.plain(comment.body()), 200),
                comment.createdAt());
    }
}
