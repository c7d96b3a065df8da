package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What one mutes, for programs. */
@Path("/api/v1/mutes")
@Tag(name = "Notifications")
public class MuteResource {

    private final Aims aims;
    private final Attending attending;
    private final Lists lists;
    private final CurrentAccount viewer;

    @Inject
    MuteResource(Aims aims, Attending attending, Lists lists, CurrentAccount viewer) {
        this.aims = aims;
        this.attending = attending;
        this.lists = lists;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What the caller mutes, the latest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Slice<FollowView> list(@BeanParam PageRequest page) {
        return lists.of(viewer.required(), Stance.MUTE, page);
    }

    @PUT
    @Path("/{kind}/{name}")
    @Operation(
            summary = "Mute a thread or a person: nothing of it is told any more",
            description =
                    "What was followed is followed no longer. Of a comment the whole thread is muted. The comments of somebody muted are"
                            + " folded away on the caller's pages.")
    @APIResponse(responseCode = "204", description = "Muted, perhaps already before")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "Nothing of this name for this caller")
    @APIResponse(responseCode = "409", description = "This is the caller, or can't be muted")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public void mute(
            @Parameter(description = "threads or people") String kind,
            @Parameter(description = "The id of a comment, or a handle") String name) {
        Account person = viewer.required();
        attending.mute(person, aims.named(Focus.named(kind), name, null, person));
    }

    @DELETE
    @Path("/{kind}/{name}")
    @Operation(summary = "Mute it no longer")
    @APIResponse(responseCode = "204", description = "Not muted, perhaps never")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "Nothing of this name for this caller")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public void end(
            @Parameter(description = "threads or people") String kind,
            @Parameter(description = "The id of a comment, or a handle") String name) {
        Account person = viewer.required();
        attending.end(person, aims.named(Focus.named(kind), name, null, person), Stance.MUTE);
    }
}
