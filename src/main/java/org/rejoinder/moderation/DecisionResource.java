package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;

/** Decisions about a comment, for programs. */
@Path("/api/v1/comments/{id}/decisions")
@Tag(name = "Moderation")
public class DecisionResource {

    private final Reading comments;
    private final Deciding deciding;
    private final CurrentAccount viewer;

    @Inject
    DecisionResource(Reading comments, Deciding deciding, CurrentAccount viewer) {
        this.comments = comments;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    @POST
    @Operation(
            summary =
                    "Decide about a comment: approve, reject, hide, restore, remove, lock, unlock, move, pin, unpin or edit it")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    @APIResponse(responseCode = "400", description = "The decision or its reason is missing or unknown")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(
            responseCode = "403",
            description = "Not a moderator of this place, or the comment of the moderator or of somebody above them")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(
            responseCode = "409",
            description = "The comment's state forbids it, or somebody else decided first: who, what")
    public Response decide(UUID id, @Nullable NewDecision request) {
        Account moderator = viewer.required();
        Comment comment = comments.reviewed(id, moderator);
        NewDecision sent = NewDecision.orEmpty(request);
        Ruling ruling = Ruling.checked(sent.decision(), sent.reason(), sent.note());
        UUID decision = deciding.decide(
                comment,
                ruling,
                new Change(sent.paragraph(), sent.parent(), sent.body()),
                moderator,
                Knowledge.upTo(sent.after()));
        return Response.status(201)
                .entity(new DecisionView(decision, id, ruling.decision(), ruling.reason(), ruling.note()))
                .build();
    }

    @POST
    @Path("/{decision}/undo")
    @Operation(summary = "Take one's own last decision about a comment back")
    @APIResponse(responseCode = "204", description = "The comment stands as before")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator of this place, or another's decision")
    @APIResponse(responseCode = "404", description = "No such comment or decision for this caller")
    @APIResponse(responseCode = "409", description = "Not the last decision, or one that can't be undone")
    public void undo(UUID id, UUID decision) {
        Account moderator = viewer.required();
        deciding.undo(decision, comments.reviewed(id, moderator), moderator);
    }
}
