package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** How a class is divided for an assignment, for programs. */
@Path("/api/v1/classes/{id}/assignments/{assignment}/groups")
@Tag(name = "Assignments")
public class GroupResource {

    private final ClassDoor door;
    private final Assignments assignments;
    private final Grouping grouping;
    private final CurrentAccount viewer;

    @Inject
    GroupResource(ClassDoor door, Assignments assignments, Grouping grouping, CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.grouping = grouping;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The groups of an assignment, with names as the caller knows them")
    @APIResponse(responseCode = "200", description = "All groups")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public List<GroupView> get(UUID id, UUID assignment) {
        return view(door.seat(id, viewer.account()), assignment);
    }

    @PUT
    @Operation(summary = "Divide the class by hand, anew")
    @APIResponse(responseCode = "200", description = "All groups")
    @APIResponse(responseCode = "400", description = "Not students of the class, or a name that is too long")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public List<GroupView> put(UUID id, UUID assignment, @Nullable NewGroups wish) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        if (wish == null || wish.groups() == null) {
            throw Refusal.invalid("groups", "Say who is in which group.");
        }
        Map<UUID, String> names = new HashMap<>();
        wish.groups().forEach((name, people) -> people.forEach(member -> names.put(member, name)));
        grouping.byHand(id, assignment, names);
        return view(seat, assignment);
    }

    @POST
    @Path("/deals")
    @Operation(summary = "Deal the class into groups, anew: at random, or so that those who think alike are spread")
    @APIResponse(
            responseCode = "201",
            description = "All groups",
            content = @Content(schema = @Schema(implementation = GroupView[].class)))
    @APIResponse(responseCode = "400", description = "Too few or too many groups")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public Response deal(UUID id, UUID assignment, @Nullable Deal deal) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        if (deal == null) {
            throw Refusal.invalid("count", "How many groups?");
        }
        grouping.deal(id, assignment, deal.count(), deal.balanced());
        return Response.status(Response.Status.CREATED)
                .entity(view(seat, assignment))
                .build();
    }

    private List<GroupView> view(Seat seat, UUID assignment) {
        UUID id = seat.classroom().id();
        Naming naming = assignments.in(id, assignment).naming();
        return grouping.of(id, assignment, naming, seat.member().teaches());
    }

    /** Who is in which group. */
    @Schema(name = "NewGroups")
    record NewGroups(
            @Schema(required = true, description = "The members' ids by the name of the group") @Nullable
            Map<String, List<UUID>> groups) {}

    /** How to deal. */
    @Schema(name = "GroupDeal")
    record Deal(
            @Schema(required = true, description = "How many groups, 1 to 20")
            int count,

            @Schema(description = "Whether those who think alike are spread; by chance otherwise")
            boolean balanced) {}
}
