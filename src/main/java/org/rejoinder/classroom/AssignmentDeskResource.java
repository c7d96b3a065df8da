package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.CurrentAccount;

/** A teacher's desk for an assignment, for programs. */
@Path("/api/v1/classes/{id}/assignments/{assignment}/desk")
@Tag(name = "Assignments")
public class AssignmentDeskResource {

    private final ClassDoor door;
    private final Assignments assignments;
    private final DeskWork work;
    private final Marking marking;
    private final CurrentAccount viewer;

    @Inject
    AssignmentDeskResource(
            ClassDoor door, Assignments assignments, DeskWork work, Marking marking, CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.work = work;
        this.marking = marking;
        this.viewer = viewer;
    }

    @GET
    @Path("/grid")
    @Operation(summary = "Who wrote how much on which paragraph, quiet students first")
    @APIResponse(responseCode = "200", description = "The grid")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public Grid grid(UUID id, UUID assignment) {
        return work.grid(found(id, assignment));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @Operation(summary = "The table of all students with counts and grades, for a spreadsheet")
    @APIResponse(responseCode = "200", description = "The table")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public Response csv(UUID id, UUID assignment) {
        return table(work.csv(found(id, assignment)));
    }

    @POST
    @Path("/release")
    @Operation(summary = "Let each student read the feedback and the points")
    @APIResponse(responseCode = "204", description = "Released")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public void release(UUID id, UUID assignment) {
        found(id, assignment);
        marking.release(id, assignment);
    }

    static Response table(String csv) {
        return Response.ok("\uFEFF" + csv, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"assignment.csv\"")
                .build();
    }

    private Assignment found(UUID id, UUID assignment) {
        door.seat(id, viewer.account()).ofTeacher();
        return assignments.in(id, assignment);
    }
}
