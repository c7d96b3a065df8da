package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** One's classes, for programs. */
@Path("/api/v1/classes")
@Tag(name = "Classes", description = "Classes, whose members alone read and write in their room")
public class ClassesResource {

    private final Teaching teaching;
    private final Classrooms classrooms;
    private final ClassDoor door;
    private final CurrentAccount viewer;

    @Inject
    ClassesResource(Teaching teaching, Classrooms classrooms, ClassDoor door, CurrentAccount viewer) {
        this.teaching = teaching;
        this.classrooms = classrooms;
        this.door = door;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The classes that one is in, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Slice<ClassView> list(@BeanParam PageRequest page) {
        Account account = viewer.required();
        return Slice.of(classrooms.of(account.id(), page), page.limit(), Classroom::id)
                .map(classroom -> view(classroom.id()));
    }

    @POST
    @Operation(summary = "Make a class")
    @APIResponse(
            responseCode = "201",
            description = "The class, with the code to join it",
            content = @Content(schema = @Schema(implementation = ClassView.class)))
    @APIResponse(responseCode = "400", description = "The name or the number of seats is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher")
    public Response found(@Nullable NewClass wish) {
        Account teacher = viewer.required(Role.TEACHER);
        if (wish == null) {
            throw Refusal.invalid("name", "A name is missing.");
        }
        UUID id = teaching.found(wish.name(), wish.seats(), teacher);
        return Response.created(URI.create("/api/v1/classes/" + id))
                .entity(view(id))
                .build();
    }

    private ClassView view(UUID id) {
        return ClassView.of(door.seat(id, viewer.account()));
    }
}
