package org.rejoinder.classroom;

import jakarta.inject.Inject;
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
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** What students think of the paragraphs of an assignment, for programs. */
@Path("/api/v1/classes/{id}/assignments/{assignment}/stands")
@Tag(name = "Assignments")
public class StandResource {

    private final ClassDoor door;
    private final Assignments assignments;
    private final Assigning assigning;
    private final StandTaking taking;
    private final CurrentAccount viewer;

    @Inject
    StandResource(
            ClassDoor door, Assignments assignments, Assigning assigning, StandTaking taking, CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.assigning = assigning;
        this.taking = taking;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "One's own stands, and for teachers, or once it is revealed, the table of the class")
    @APIResponse(responseCode = "200", description = "The stands")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public StandsView get(UUID id, UUID assignment) {
        Seat seat = door.seat(id, viewer.account());
        return view(seat, assignments.in(id, assignment));
    }

    @PUT
    @Path("/{paragraph}")
    @Operation(summary = "Take a stand on a paragraph, before writing on it or after")
    @APIResponse(responseCode = "200", description = "One's own stands as they are now")
    @APIResponse(responseCode = "400", description = "The position or the moment is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a student")
    @APIResponse(responseCode = "404", description = "No such paragraph in an assignment with stands for this caller")
    @APIResponse(responseCode = "409", description = "It isn't the time for it")
    public StandsView take(UUID id, UUID assignment, UUID paragraph, @Nullable NewStand wish) {
        Seat seat = door.seat(id, viewer.account());
        if (wish == null || wish.position() == null) {
            throw Refusal.invalid("position", "One of agree, unsure, disagree.");
        }
        if (wish.moment() == null) {
            throw Refusal.invalid("moment", "One of before, after.");
        }
        taking.take(seat, assignment, paragraph, wish.moment(), wish.position());
        return view(seat, assignments.in(id, assignment));
    }

    @PUT
    @Path("/reveal")
    @Operation(summary = "Show the table of stands to the class")
    @APIResponse(responseCode = "200", description = "The stands")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public StandsView reveal(UUID id, UUID assignment) {
        return revealed(id, assignment, true);
    }

    @DELETE
    @Path("/reveal")
    @Operation(summary = "Show the table of stands to teachers only")
    @APIResponse(responseCode = "200", description = "The stands")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public StandsView hide(UUID id, UUID assignment) {
        return revealed(id, assignment, false);
    }

    private StandsView revealed(UUID id, UUID assignment, boolean wanted) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        assigning.with(id, assignment, found -> found.revealStands(wanted));
        return view(seat, assignments.in(id, assignment));
    }

    private StandsView view(Seat seat, Assignment assignment) {
        UUID account = seat.member().accountId();
        boolean mayRead = seat.member().teaches() || assignment.areStandsRevealed();
        return new StandsView(
                seat.member().teaches() ? List.of() : taking.own(assignment, account),
                mayRead ? taking.table(assignment, account) : null);
    }

    /** A stand to take. */
    @Schema(name = "NewStand")
    record NewStand(
            @Schema(required = true, description = "agree, unsure or disagree") @Nullable
            Position position,

            @Schema(required = true, description = "before or after") @Nullable
            Moment moment) {}

    /** One's own, and the class's. */
    @Schema(name = "Stands")
    record StandsView(
            List<OwnStand> own,

            @Schema(description = "Null for students until the teacher reveals it") @Nullable
            StandTable table) {}
}
