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

/** One class, for programs. */
@Path("/api/v1/classes/{id}")
@Tag(name = "Classes")
public class ClassResource {

    private final ClassDoor door;
    private final Members members;
    private final Teaching teaching;
    private final Admission admission;
    private final ClassRecord record;
    private final CurrentAccount viewer;

    @Inject
    ClassResource(
            ClassDoor door,
            Members members,
            Teaching teaching,
            Admission admission,
            ClassRecord record,
            CurrentAccount viewer) {
        this.door = door;
        this.members = members;
        this.teaching = teaching;
        this.admission = admission;
        this.record = record;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "A class that one is in")
    @APIResponse(responseCode = "200", description = "The class")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public ClassView get(UUID id) {
        return ClassView.of(seat(id));
    }

    @PUT
    @Operation(summary = "Change a class: its name, seats, naming, whether it is open or archived")
    @APIResponse(responseCode = "200", description = "The class as it is now")
    @APIResponse(responseCode = "400", description = "A field is bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public ClassView change(UUID id, @Nullable ClassChange change) {
        seat(id).ofTeacher();
        if (change != null) {
            teaching.change(id, change);
        }
        return ClassView.of(door.fresh(id, viewer.account()));
    }

    @DELETE
    @Operation(summary = "Delete a class with its students, their names and all words of its room, for good")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public void delete(UUID id) {
        seat(id).ofTeacher();
        teaching.delete(id, viewer.required());
    }

    @POST
    @Path("/code")
    @Operation(summary = "Make the code void, and another one")
    @APIResponse(
            responseCode = "201",
            description = "The class with its new code",
            content = @Content(schema = @Schema(implementation = ClassView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Response replaceCode(UUID id) {
        seat(id).ofTeacher();
        teaching.replaceCode(id);
        return Response.status(Response.Status.CREATED)
                .entity(ClassView.of(door.fresh(id, viewer.account())))
                .build();
    }

    @POST
    @Path("/copies")
    @Operation(summary = "Make a class like this one, without its people and words")
    @APIResponse(
            responseCode = "201",
            description = "The new class",
            content = @Content(schema = @Schema(implementation = ClassView.class)))
    @APIResponse(responseCode = "400", description = "The name is bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Response copy(UUID id, @Nullable NewClass wish) {
        seat(id).ofTeacher();
        UUID copy = teaching.copy(id, wish == null ? null : wish.name(), viewer.required());
        return Response.created(URI.create("/api/v1/classes/" + copy))
                .entity(ClassView.of(seat(copy)))
                .build();
    }

    @GET
    @Path("/export")
    @Operation(summary = "All that is kept about a class")
    @APIResponse(
            responseCode = "200",
            description = "Members and comments",
            content = @Content(schema = @Schema(implementation = ClassRecord.Everything.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Response export(UUID id) {
        seat(id).ofTeacher();
        return Response.ok(record.of(id)).build();
    }

    @GET
    @Path("/members")
    @Operation(summary = "Who is in a class; students see only what classmates may know")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Slice<MemberView> members(UUID id, @BeanParam PageRequest page) {
        Seat seat = seat(id);
        return Slice.of(members.of(id, page), page.limit(), Member::id).map(member -> MemberView.of(member, seat));
    }

    @POST
    @Path("/members")
    @Operation(summary = "Put students in from a list of names; who is in already is left as they are")
    @APIResponse(
            responseCode = "201",
            description = "The new students with the words to come back with, shown this once",
            content = @Content(schema = @Schema(implementation = Slip[].class)))
    @APIResponse(responseCode = "400", description = "A name is bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    @APIResponse(responseCode = "409", description = "Not enough seats")
    public Response putIn(UUID id, @Nullable Roster roster) {
        seat(id).ofTeacher();
        if (roster == null || roster.names() == null || roster.names().isEmpty()) {
            throw Refusal.invalid("names", "A list of names.");
        }
        List<Slip> slips =
                admission.putIn(id, roster.names()).stream().map(Slip::of).toList();
        return Response.status(Response.Status.CREATED).entity(slips).build();
    }

    @POST
    @Path("/members/{member}/words")
    @Operation(summary = "Give a student new words to come back with; the old ones are void")
    @APIResponse(
            responseCode = "201",
            description = "The words, shown this once",
            content = @Content(schema = @Schema(implementation = Slip.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or student for this caller")
    public Response giveWords(UUID id, UUID member) {
        seat(id).ofTeacher();
        return Response.status(Response.Status.CREATED)
                .entity(Slip.of(admission.giveWords(members.student(id, member))))
                .build();
    }

    @DELETE
    @Path("/members/{member}")
    @Operation(summary = "Take somebody out with everything of theirs, or leave")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Somebody else, and not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or member for this caller")
    @APIResponse(responseCode = "409", description = "The last teacher stays")
    public void takeOut(UUID id, UUID member) {
        Seat seat = seat(id);
        if (!seat.member().id().equals(member)) {
            seat.ofTeacher();
        }
        teaching.takeOut(id, member);
    }

    @POST
    @Path("/teachers")
    @Operation(summary = "Let somebody teach the class too")
    @APIResponse(responseCode = "204", description = "They do")
    @APIResponse(responseCode = "400", description = "Nobody has this handle")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public void invite(UUID id, @Nullable Teacher teacher) {
        seat(id).ofTeacher();
        teaching.invite(id, teacher == null ? null : teacher.handle());
    }

    private Seat seat(UUID id) {
        return door.seat(id, viewer.account());
    }

    /** Students to be put into a class. */
    @Schema(name = "Roster")
    record Roster(@Schema(required = true) @Nullable List<String> names) {}

    /** Somebody who is to teach a class. */
    @Schema(name = "CoTeacher")
    record Teacher(@Schema(required = true) @Nullable String handle) {}

    /** What a student needs to come back, to be printed. */
    @Schema(name = "Slip")
    record Slip(UUID member, String name, String words) {
        static Slip of(Admission.Admitted admitted) {
            return new Slip(admitted.member().id(), admitted.member().name(), admitted.words());
        }

        @Override
        public String toString() {
            return "Slip";
        }
    }
}
