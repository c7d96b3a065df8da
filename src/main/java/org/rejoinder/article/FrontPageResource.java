package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The front page, for programs. */
@Path("/api/v1/front-page")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class FrontPageResource {

    private final Kiosk kiosk;
    private final FrontOrder order;

    @Inject
    FrontPageResource(Kiosk kiosk, FrontOrder order) {
        this.kiosk = kiosk;
        this.order = order;
    }

    @GET
    @Operation(summary = "The published articles in the order of the front page")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    public Slice<Story> stories(@BeanParam PageRequest page) {
        return kiosk.front(page);
    }

    @POST
    @Path("/{slug}/moves")
    @EditorsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move an article up or down the front page, or pin it to the top")
    @APIResponse(responseCode = "200", description = "The first part of the front page as it is now")
    @APIResponse(responseCode = "400", description = "No such move")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "A draft")
    public Slice<Story> move(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug, @Nullable Move sent) {
        if (sent == null || sent.move() == null) {
            throw Refusal.invalid("move", "One of up, down, pin, unpin.");
        }
        order.move(slug, FrontMove.parse(sent.move()));
        return kiosk.front(new PageRequest());
    }

    /** What to do with an article on the front page. */
    @Schema(name = "FrontMove")
    public record Move(
            @Schema(
                    description = "pin keeps it above all that aren't pinned",
                    enumeration = {"up", "down", "pin", "unpin"},
                    required = true)
            @Nullable
            String move) {}
}
