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
import org.rejoinder.comment.Reading;

/** Reports of a comment, for programs. */
@Path("/api/v1/comments/{id}/flags")
@Tag(name = "Moderation")
public class FlagResource {

    private final Reading comments;
    private final Reporting reporting;
    private final CurrentAccount viewer;

    @Inject
    FlagResource(Reading comments, Reporting reporting, CurrentAccount viewer) {
        this.comments = comments;
        this.reporting = reporting;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "Report a comment to the moderators, once")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(schema = @Schema(implementation = FlagView.class)))
    @APIResponse(responseCode = "400", description = "The reason is missing or unknown, or needs a note")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "Reported by this caller before, or their own, or gone")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Response report(UUID id, @Nullable NewFlag request) {
        Account reporter = viewer.required();
        NewFlag sent = NewFlag.orEmpty(request);
        Flag flag = reporting.report(
                comments.seen(id, viewer.account()), Complaint.checked(sent.reason(), sent.note()), reporter);
        return Response.status(201).entity(FlagView.of(flag)).build();
    }
}
