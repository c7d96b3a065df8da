package org.rejoinder.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.Account;
import org.rejoinder.account.People;
import org.rejoinder.comment.Posts;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** The feed of a person. */
@Path("/{address: (?:@|%40)[^/]+}/comments." + FeedAnswers.FORMAT)
public class PersonFeeds {

    private final Posts posts;
    private final FeedAnswers answers;
    private final People people;

    @Inject
    PersonFeeds(Posts posts, FeedAnswers answers, People people) {
        this.posts = posts;
        this.answers = answers;
        this.people = people;
    }

    @GET
    @Operation(hidden = true)
    public Response feed(String address, String format) {
        Account person = people.named(address.replaceFirst("^(?:@|%40)", "")).orElseThrow(Refusal::notFound);
        String page = UriBuilder.fromPath("/@{handle}").build(person.handle()).toASCIIString();
        return answers.of(
                new Feed(
                        Phrases.it("Comments by " + person.displayName()),
                        page,
                        page + "/comments",
                        person.createdAt(),
                        posts.latestBy(person.id(), Feed.LENGTH)),
                format);
    }
}
