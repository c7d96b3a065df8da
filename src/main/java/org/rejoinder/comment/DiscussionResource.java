package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The discussions of an article for programs. */
@Path("/api/v1/articles/{slug}/comments")
@Tag(name = "Comments")
public class DiscussionResource {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Reading reading;
    private final Posting posting;
    private final Views views;
    private final Outlooks outlooks;
    private final CurrentAccount viewer;

    @Inject
    DiscussionResource(
            Newsstand newsstand,
            Rooms rooms,
            Reading reading,
            Posting posting,
            Views views,
            Outlooks outlooks,
            CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.reading = reading;
        this.posting = posting;
        this.views = views;
        this.outlooks = outlooks;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The comments that answer the text, each with a first part of its replies")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "404", description = "No such article, paragraph of it or room for this caller")
    public Slice<CommentView> list(
            @Parameter(description = "The article's slug") String slug,
            @RestQuery @Parameter(description = "Only those on the paragraph with this id") @Nullable UUID paragraph,
            @RestQuery
                    @Parameter(description = "oldest (the default), newest, best, most-replied or unanswered")
                    @Nullable
                    String sort,
            @RestQuery @Parameter(description = "The room's id; the public room if absent") @Nullable String room,
            @BeanParam PageRequest page) {
        Article article = newsstand.named(slug, viewer.account());
        Optional<UUID> asked = Optional.ofNullable(paragraph).map(newsstand::heir);
        asked.ifPresent(id -> requireIn(article, id));
        Topic topic = new Topic(article.id(), asked, rooms.named(room, viewer.account()));
        Audience audience = outlooks.audience(article.id(), topic.room(), viewer.account());
        return views.trees(
                reading.discussion(topic, Order.named(sort), page.after(), Share.ofTrees(page.limit()), audience),
                article,
                audience);
    }

    @POST
    @Operation(summary = "Post a comment on a paragraph, or in reply to another comment")
    @APIResponse(
            responseCode = "201",
            description = "Posted; or the earlier comment, if the Idempotency-Key was used before",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or bad; violations name it")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    @APIResponse(responseCode = "409", description = "The parent is gone, or the key was used for another request")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Response post(
            @Parameter(description = "The article's slug") String slug,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body has one effect")
                    @Nullable
                    String key,
            @Nullable NewComment request) {
        Account author = viewer.required();
        Article article = newsstand.named(slug, viewer.account());
        UUID id = posting.post(author, article, NewComment.orEmpty(request), key);
        return Response.created(URI.create("/api/v1/comments/" + id))
                .entity(view(reading.seen(id, viewer.account()), article))
                .build();
    }

    private CommentView view(Comment comment, Article article) {
        return views.alone(comment, article, outlooks.audience(comment, viewer.account()));
    }

    private void requireIn(Article article, UUID paragraph) {
        if (!newsstand.holding(paragraph, viewer.account()).id().equals(article.id())) {
            throw Refusal.notFound();
        }
    }
}
