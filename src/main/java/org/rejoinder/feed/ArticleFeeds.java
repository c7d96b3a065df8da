package org.rejoinder.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Posts;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;

/** The feed of an article. */
@Path("/articles/{slug}/comments." + FeedAnswers.FORMAT)
public class ArticleFeeds {

    private final Posts posts;
    private final FeedAnswers answers;
    private final Newsstand newsstand;

    @Inject
    ArticleFeeds(Posts posts, FeedAnswers answers, Newsstand newsstand) {
        this.posts = posts;
        this.answers = answers;
        this.newsstand = newsstand;
    }

    @GET
    @Operation(hidden = true)
    public Response feed(String slug, String format) {
        Article article = newsstand.named(slug, Optional.empty());
        String page = "/articles/" + article.slug();
        return answers.of(
                new Feed(
                        Phrases.it("Comments on “" + article.title() + "”"),
                        page,
                        page + "/comments",
                        article.since(),
                        posts.latestOf(article.id(), Room.PUBLIC, Feed.LENGTH)),
                format);
    }
}
