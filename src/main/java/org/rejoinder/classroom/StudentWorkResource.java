package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** What a teacher has to do with one student's work, for programs. */
@Path("/api/v1/classes/{id}/assignments/{assignment}/students/{member}")
@Tag(name = "Assignments")
public class StudentWorkResource {

    private final ClassDoor door;
    private final Members members;
    private final Assignments assignments;
    private final DeskWork work;
    private final Marking marking;
    private final CurrentAccount viewer;

    @Inject
    StudentWorkResource(
            ClassDoor door,
            Members members,
            Assignments assignments,
            DeskWork work,
            Marking marking,
            CurrentAccount viewer) {
        this.door = door;
        this.members = members;
        this.assignments = assignments;
        this.work = work;
        this.marking = marking;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "All that a student did for an assignment, oldest first")
    @APIResponse(responseCode = "200", description = "The work, and what was said to it")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class, assignment or student for this caller")
    public StudentWork get(UUID id, UUID assignment, UUID member) {
        Member student = student(id, member);
        return work.of(assignments.in(id, assignment), student);
    }

    @PUT
    @Path("/assessment")
    @Operation(summary = "Feedback and points; the student reads them once they are released")
    @APIResponse(responseCode = "204", description = "Kept")
    @APIResponse(responseCode = "400", description = "Too long, or points that the rubric hasn't got")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class, assignment or student for this caller")
    public void assess(UUID id, UUID assignment, UUID member, @Nullable NewAssessment wish) {
        Member student = student(id, member);
        if (wish == null) {
            throw Refusal.invalid("feedback", "Say something, or give points.");
        }
        marking.say(student, assignment, wish.feedback(), wish.byPlace());
    }

    @PUT
    @Path("/return")
    @Operation(summary = "Give the work back: the student may write until then, also after the cut-off")
    @APIResponse(responseCode = "204", description = "Given back")
    @APIResponse(responseCode = "400", description = "No time that is still to come")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class, assignment or student for this caller")
    public void giveBack(UUID id, UUID assignment, UUID member, @Nullable Return wish) {
        Member student = student(id, member);
        if (wish == null || wish.until() == null) {
            throw Refusal.invalid("until", "A time that is still to come.");
        }
        marking.giveBack(student, assignment, wish.until());
    }

    @DELETE
    @Path("/return")
    @Operation(summary = "Take back that the student may write after the cut-off")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class, assignment or student for this caller")
    public void endReturn(UUID id, UUID assignment, UUID member) {
        marking.giveBack(student(id, member), assignment, null);
    }

    @POST
    @Path("/nudges")
    @Operation(summary = "Leave a line that the student sees on the next page")
    @APIResponse(responseCode = "201", description = "Left")
    @APIResponse(responseCode = "400", description = "No words, or more than 500 characters")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class, assignment or student for this caller")
    public Response nudge(UUID id, UUID assignment, UUID member, @Nullable NewNudge wish) {
        Member student = student(id, member);
        assignments.in(id, assignment);
        marking.nudge(student, wish == null ? null : wish.words());
        return Response.status(Response.Status.CREATED).build();
    }

    private Member student(UUID id, UUID member) {
        door.seat(id, viewer.account()).ofTeacher();
        return members.student(id, member);
    }

    /** What to say to a student's work. */
    @Schema(name = "NewAssessment")
    record NewAssessment(
            @Nullable String feedback,

            @Schema(description = "The points, in the order of the rubric; null where none are given") @Nullable
            List<@Nullable Integer> points) {

        Map<Integer, Integer> byPlace() {
            Map<Integer, Integer> byPlace = new HashMap<>();
            for (int i = 0; points != null && i < points.size(); i++) {
                Integer given = points.get(i);
                if (given != null) {
                    byPlace.put(i, given);
                }
            }
            return byPlace;
        }
    }

    /** Until when. */
    @Schema(name = "ReturnedWork")
    record Return(@Schema(required = true) @Nullable Instant until) {}

    /** A line for a student. */
    @Schema(name = "NewNudge")
    record NewNudge(@Schema(required = true) @Nullable String words) {}
}
