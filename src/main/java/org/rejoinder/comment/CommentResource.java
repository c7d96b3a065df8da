package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import org.rejoinder.web.Slice;

/** Comments for programs. */
@Path("/api/v1")
@Tag(name = "Comments")
public class CommentResource {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Reading reading;
    private final Posting posting;
    private final Writing writing;
    private final Views views;
    private final CurrentAccount viewer;

    @Inject
    CommentResource(
            Newsstand newsstand,
            Rooms rooms,
            Reading reading,
            Posting posting,
            Writing writing,
            Views views,
            CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.reading = reading;
        this.posting = posting;
        this.writing = writing;
        this.views = views;
        this.viewer = viewer;
    }

    @GET
    @Path("/articles/{slug}/comments")
    @Operation(summary = "The comments that answer the text, each with a first part of its replies")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    public Slice<CommentView> list(
            @Parameter(description = "The article's slug") String slug,
            @RestQuery @Parameter(description = "Only those on the paragraph with this id") @Nullable UUID paragraph,
            @RestQuery @Parameter(description = "oldest (the default) or newest") @Nullable String sort,
            @RestQuery @Parameter(description = "The room's id; the public room if absent") @Nullable String room,
            @BeanParam PageRequest page) {
        Article article = newsstand.named(slug, viewer.account());
        Topic topic = new Topic(article.id(), Optional.ofNullable(paragraph), rooms.named(room, viewer.account()));
        return views.trees(
                reading.discussion(topic, Order.named(sort), page.after(), Share.ofTrees(page.limit())),
                article,
                audience());
    }

    @POST
    @Path("/articles/{slug}/comments")
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
                .entity(views.alone(reading.seen(id, viewer.account()), article, audience()))
                .build();
    }

    @GET
    @Path("/comments/{id}")
    @Operation(summary = "A comment")
    @APIResponse(responseCode = "200", description = "The comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    public CommentView get(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        return views.alone(comment, articleOf(comment), audience());
    }

    @PUT
    @Path("/comments/{id}")
    @Operation(summary = "Edit one's own comment, while the time for it lasts")
    @APIResponse(responseCode = "200", description = "The edited comment")
    @APIResponse(responseCode = "400", description = "The body is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Somebody else's comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "The time for editing is over, or the comment is not visible")
    public CommentView edit(UUID id, @Nullable Edit request) {
        Account author = viewer.required();
        writing.edit(reading.seen(id, viewer.account()), author, request == null ? null : request.body());
        return get(id);
    }

    @DELETE
    @Path("/comments/{id}")
    @Operation(summary = "Withdraw one's own comment for good; a placeholder stays where there are replies")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Somebody else's comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "Gone already")
    public void withdraw(UUID id) {
        Account author = viewer.required();
        writing.withdraw(reading.seen(id, viewer.account()), author);
    }

    @GET
    @Path("/comments/{id}/replies")
    @Operation(summary = "The direct replies to a comment, oldest first, each with a first part of its own")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    public Slice<CommentView> replies(UUID id, @BeanParam PageRequest page) {
        Comment comment = reading.seen(id, viewer.account());
        return views.trees(
                reading.repliesTo(id, page.after(), Share.ofTrees(page.limit())), articleOf(comment), audience());
    }

    @GET
    @Path("/comments/{id}/history")
    @Operation(summary = "What a comment said, first version first, the present one last")
    @APIResponse(responseCode = "200", description = "All versions")
    @APIResponse(
            responseCode = "404",
            description = "No such comment for this caller, or its text is not theirs to read")
    public List<Version> history(UUID id) {
        return reading.history(reading.seen(id, viewer.account()), viewer.account());
    }

    private Audience audience() {
        return Audience.of(viewer.account());
    }

    private Article articleOf(Comment comment) {
        return newsstand.byId(comment.articleId(), viewer.account());
    }

    /** The request to edit a comment. */
    @Schema(name = "EditComment")
    public record Edit(
            @Schema(description = "Markdown, 1 to 10,000 characters", required = true) @Nullable
            String body) {}
}
