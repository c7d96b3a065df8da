package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;

/** Where a student says that they have seen the lines left for them. */
@Path("/classes/{id}/nudges/seen")
public class NudgePages {

    private final ClassDoor door;
    private final Marking marking;
    private final CurrentAccount viewer;

    @Inject
    NudgePages(ClassDoor door, Marking marking, CurrentAccount viewer) {
        this.door = door;
        this.marking = marking;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response seen(UUID id) {
        Seat seat = door.seat(id, viewer.account());
        marking.seen(seat.member().accountId(), id);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }
}
