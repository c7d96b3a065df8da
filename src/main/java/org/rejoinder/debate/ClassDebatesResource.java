package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The debates of a class, for programs. */
@Path("/api/v1/classes/{id}/debates")
@Tag(name = "Debates", description = "Motions that a class argues about in rounds, with a vote before and after")
public class ClassDebatesResource {

    private final Convening convening;
    private final DebateViews views;
    private final CurrentAccount viewer;

    @Inject
    ClassDebatesResource(Convening convening, DebateViews views, CurrentAccount viewer) {
        this.convening = convening;
        this.views = views;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The debates of a class, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Slice<DebateView> list(UUID id, @BeanParam PageRequest page) {
        return views.in(id, viewer.account(), page);
    }

    @POST
    @Operation(summary = "Propose a debate about an article")
    @APIResponse(
            responseCode = "201",
            description = "The debate, which hasn't begun; or the earlier one, if the Idempotency-Key was used before",
            content = @Content(schema = @Schema(implementation = DebateView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    @APIResponse(responseCode = "409", description = "The class is archived, or the key was used for another request")
    public Response propose(
            UUID id,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body has one effect")
                    @Nullable
                    String key,
            @Nullable NewDebate request) {
        if (request == null) {
            throw Refusal.invalid("motion", "A motion is missing.");
        }
        UUID debate = convening.propose(id, viewer.account(), request, key);
        return Response.created(URI.create("/api/v1/debates/" + debate))
                .entity(views.of(debate, viewer.account()))
                .build();
    }
}
