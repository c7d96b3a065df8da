package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** One comment for programs. */
@Path("/api/v1/comments/{id}")
@Tag(name = "Comments")
public class CommentResource {

    private final Newsstand newsstand;
    private final Reading reading;
    private final Writing writing;
    private final Views views;
    private final Outlooks outlooks;
    private final CurrentAccount viewer;

    @Inject
    CommentResource(
            Newsstand newsstand,
            Reading reading,
            Writing writing,
            Views views,
            Outlooks outlooks,
            CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.reading = reading;
        this.writing = writing;
        this.views = views;
        this.outlooks = outlooks;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "A comment")
    @APIResponse(responseCode = "200", description = "The comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    public CommentView get(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        return views.alone(comment, articleOf(comment), audience(comment));
    }

    @PUT
    @Operation(summary = "Edit one's own comment, while the time for it lasts")
    @APIResponse(responseCode = "200", description = "The edited comment")
    @APIResponse(responseCode = "400", description = "The body is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Somebody else's comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "The time for editing is over, or the comment is not visible")
    public CommentView edit(UUID id, @Nullable Edit request) {
        Account author = viewer.required();
        Comment edited =
                writing.edit(reading.seen(id, viewer.account()), author, request == null ? null : request.body());
        return views.alone(edited, articleOf(edited), audience(edited));
    }

    @DELETE
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
    @Path("/replies")
    @Operation(summary = "The direct replies to a comment, oldest first, each with a first part of its own")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    public Slice<CommentView> replies(UUID id, @BeanParam PageRequest page) {
        Comment comment = reading.seen(id, viewer.account());
        return views.trees(
                reading.repliesTo(comment, page.after(), Share.ofTrees(page.limit()), audience(comment)),
                articleOf(comment),
                audience(comment));
    }

    @GET
    @Path("/history")
    @Operation(summary = "What a comment said, first version first, the present one last")
    @APIResponse(responseCode = "200", description = "All versions")
    @APIResponse(
            responseCode = "404",
            description = "No such comment for this caller, or its text is not theirs to read")
    public List<Version> history(UUID id) {
        return reading.history(reading.seen(id, viewer.account()), viewer.account());
    }

    private Audience audience(Comment comment) {
        return outlooks.audience(comment, viewer.account());
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
