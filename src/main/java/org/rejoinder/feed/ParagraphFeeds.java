package org.rejoinder.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Posts;
import org.rejoinder.language.Phrases;
import org.rejoinder.room.Room;

/** The feed of a paragraph. */
@Path("/paragraphs/{id}/comments." + FeedAnswers.FORMAT)
public class ParagraphFeeds {

    private final Posts posts;
    private final FeedAnswers answers;
    private final Newsstand newsstand;

    @Inject
    ParagraphFeeds(Posts posts, FeedAnswers answers, Newsstand newsstand) {
        this.posts = posts;
        this.answers = answers;
        this.newsstand = newsstand;
    }

    @GET
    @Operation(hidden = true)
    public Response feed(UUID id, String format) {
        Article article = newsstand.holding(id, Optional.empty());
        String page = "/paragraphs/" + id;
        return answers.of(
                new Feed(
                        Phrases.it("Comments on a paragraph of “" + article.title() + "”"),
                        page,
                        page + "/comments",
                        article.since(),
                        posts.latestOn(id, Room.PUBLIC, Feed.LENGTH)),
                format);
    }
}
