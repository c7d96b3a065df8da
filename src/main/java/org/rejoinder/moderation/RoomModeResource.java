package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;

/** How comments are taken in a room, for programs. */
@Path("/api/v1/rooms/{room}/mode")
@Tag(name = "Moderation")
public class RoomModeResource {

    private final RoomModes modes;
    private final CurrentAccount viewer;

    @Inject
    RoomModeResource(RoomModes modes, CurrentAccount viewer) {
        this.modes = modes;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "How comments are taken in a room")
    @APIResponse(responseCode = "200", description = "The mode")
    @APIResponse(responseCode = "404", description = "No such room for this caller")
    public ModeView get(@Parameter(description = "The room's id, or public") String room) {
        return modes.of(modes.open(room, viewer.account()));
    }

    @PUT
    @Operation(summary = "Say how comments are taken in a room: the public one, or one's class")
    @APIResponse(responseCode = "200", description = "From now on")
    @APIResponse(responseCode = "400", description = "The mode or its number is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator of this room")
    @APIResponse(responseCode = "404", description = "No such room for this caller")
    public ModeView set(@Parameter(description = "The room's id, or public") String room, @Nullable ModeView request) {
        Account moderator = viewer.required();
        UUID where = modes.own(room, moderator);
        modes.set(where, request == null ? new ModeView(null, null, null) : request, moderator);
        return modes.of(where);
    }
}
