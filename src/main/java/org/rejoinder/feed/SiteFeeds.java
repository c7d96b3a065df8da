package org.rejoinder.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.comment.Posts;
import org.rejoinder.language.Phrases;

/** The feed of all comments of the public room. */
@Path("/comments." + FeedAnswers.FORMAT)
public class SiteFeeds {

    private final Posts posts;
    private final FeedAnswers answers;

    @Inject
    SiteFeeds(Posts posts, FeedAnswers answers) {
        this.posts = posts;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response feed(String format) {
        return answers.of(
                new Feed(Phrases.it("All comments"), "/", "/comments", Instant.EPOCH, posts.latest(Feed.LENGTH)),
                format);
    }
}
