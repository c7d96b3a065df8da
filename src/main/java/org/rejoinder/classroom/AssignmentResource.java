package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The assignments of a class, for programs. */
@Path("/api/v1/classes/{id}/assignments")
@Tag(name = "Assignments", description = "What a class is to do with an article; its members alone see them")
public class AssignmentResource {

    private final ClassDoor door;
    private final Assignments assignments;
    private final Assigning assigning;
    private final Coursework coursework;
    private final Objections objections;
    private final Assessments assessments;
    private final CurrentAccount viewer;

    @Inject
    AssignmentResource(
            ClassDoor door,
            Assignments assignments,
            Assigning assigning,
            Coursework coursework,
            Objections objections,
            Assessments assessments,
            CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.assigning = assigning;
        this.coursework = coursework;
        this.objections = objections;
        this.assessments = assessments;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The assignments of a class, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Slice<AssignmentView> list(UUID id, @BeanParam PageRequest page) {
        seat(id);
        return coursework.of(id, page);
    }

    @POST
    @Operation(summary = "Set an assignment")
    @APIResponse(
            responseCode = "201",
            description = "The assignment",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Response set(UUID id, @Nullable NewAssignment wish) {
        seat(id).ofTeacher();
        UUID assignment = assigning.set(id, required(wish));
        return Response.created(URI.create("/api/v1/classes/" + id + "/assignments/" + assignment))
                .entity(coursework.view(id, assignment))
                .build();
    }

    @GET
    @Path("/{assignment}")
    @Operation(summary = "An assignment")
    @APIResponse(responseCode = "200", description = "The assignment")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public AssignmentView get(UUID id, UUID assignment) {
        seat(id);
        return coursework.view(id, assignment);
    }

    @PUT
    @Path("/{assignment}")
    @Operation(summary = "Change an assignment: all terms anew, but for its article")
    @APIResponse(responseCode = "200", description = "The assignment as it is now")
    @APIResponse(responseCode = "400", description = "A field is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public AssignmentView change(UUID id, UUID assignment, @Nullable NewAssignment wish) {
        seat(id).ofTeacher();
        assigning.change(id, assignment, required(wish));
        return coursework.view(id, assignment);
    }

    @DELETE
    @Path("/{assignment}")
    @Operation(summary = "Delete an assignment with stands, feedback and points; the comments stay")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public void delete(UUID id, UUID assignment) {
        seat(id).ofTeacher();
        assigning.delete(id, assignment);
    }

    @PUT
    @Path("/{assignment}/freeze")
    @Operation(summary = "Let students write no more for an assignment")
    @APIResponse(responseCode = "200", description = "The assignment, frozen")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public AssignmentView freeze(UUID id, UUID assignment) {
        return frozen(id, assignment, true);
    }

    @DELETE
    @Path("/{assignment}/freeze")
    @Operation(summary = "Let students write for an assignment again")
    @APIResponse(responseCode = "200", description = "The assignment, not frozen")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public AssignmentView thaw(UUID id, UUID assignment) {
        return frozen(id, assignment, false);
    }

    @POST
    @Path("/{assignment}/reveals")
    @Operation(summary = "Show what was written to those who haven't written yet, on a paragraph or on all")
    @APIResponse(
            responseCode = "201",
            description = "The assignment as it is now",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "400", description = "It isn't about this paragraph")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public Response reveal(UUID id, UUID assignment, @Nullable Reveal reveal) {
        seat(id).ofTeacher();
        assigning.reveal(id, assignment, reveal == null ? null : reveal.paragraph());
        return Response.status(Response.Status.CREATED)
                .entity(coursework.view(id, assignment))
                .build();
    }

    @GET
    @Path("/{assignment}/progress")
    @Operation(summary = "What one has done for an assignment, and what is missing")
    @APIResponse(responseCode = "200", description = "One's own progress")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public Progress progress(UUID id, UUID assignment) {
        Seat seat = seat(id);
        return coursework.progress(assignments.in(id, assignment), seat.member().accountId());
    }

    @GET
    @Path("/{assignment}/objections")
    @Operation(summary = "The objections that nobody but their author has answered, by paragraph")
    @APIResponse(responseCode = "200", description = "All of those that the caller may see")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller")
    public List<Objection> objections(UUID id, UUID assignment) {
        Seat seat = seat(id);
        return objections.unanswered(assignments.in(id, assignment), seat, viewer.account());
    }

    @GET
    @Path("/{assignment}/assessment")
    @Operation(summary = "What the teacher says to one's own work, once it is released")
    @APIResponse(responseCode = "200", description = "Feedback and points")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class or assignment for this caller, or not released")
    public AssessmentView assessment(UUID id, UUID assignment) {
        Seat seat = seat(id);
        Assignment found = assignments.in(id, assignment);
        if (found.releasedAt().isEmpty()) {
            throw Refusal.notFound();
        }
        return AssessmentView.of(
                found.rubric(),
                assessments.of(assignment, seat.member().accountId()).orElse(null));
    }

    private AssignmentView frozen(UUID id, UUID assignment, boolean wanted) {
        seat(id).ofTeacher();
        assigning.with(id, assignment, found -> found.freeze(wanted));
        return coursework.view(id, assignment);
    }

    private static NewAssignment required(@Nullable NewAssignment wish) {
        if (wish == null) {
            throw Refusal.invalid("article", "Choose an article.");
        }
        return wish;
    }

    private Seat seat(UUID id) {
        return door.seat(id, viewer.account());
    }

    /** What is to be shown to everybody. */
    @Schema(name = "Reveal")
    record Reveal(
            @Schema(description = "The paragraph's id; all of them if absent") @Nullable
            UUID paragraph) {}
}
