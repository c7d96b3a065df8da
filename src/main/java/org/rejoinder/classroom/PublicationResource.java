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

/** Comments of a class that are shown to everybody, with their authors' consent, for programs. */
@Path("/api/v1/classes/{id}/publications")
@Tag(name = "Classes")
public class PublicationResource {

    private final ClassDoor door;
    private final Consenting consenting;
    private final PublicationLists lists;
    private final CurrentAccount viewer;

    @Inject
    PublicationResource(ClassDoor door, Consenting consenting, PublicationLists lists, CurrentAccount viewer) {
        this.door = door;
        this.consenting = consenting;
        this.lists = lists;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What is or may be shown to everybody: to teachers all of it, to students what is theirs")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    public Slice<PublicationView> list(UUID id, @BeanParam PageRequest page) {
        return lists.of(seat(id), viewer.required(), page);
    }

    @POST
    @Operation(summary = "Ask a student whether a comment may be shown to everybody")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "400", description = "No visible comment of a student of this class")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class for this caller")
    @APIResponse(responseCode = "409", description = "Asked already")
    public Response ask(UUID id, @Nullable NewPublication wish) {
        Seat seat = seat(id).ofTeacher();
        UUID publication = consenting.ask(id, wish == null ? null : wish.comment(), viewer.required());
        return Response.created(URI.create("/api/v1/classes/" + id + "/publications/" + publication))
                .entity(lists.one(seat, publication, viewer.required()))
                .build();
    }

    @DELETE
    @Path("/{publication}")
    @Operation(summary = "Ask no more; what is in the public room is taken out")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such class or publication for this caller")
    public void drop(UUID id, UUID publication) {
        seat(id).ofTeacher();
        consenting.drop(id, publication);
    }

    @PUT
    @Path("/{publication}/consent")
    @Operation(summary = "Agree: one's comment is shown to everybody, under an invented name")
    @APIResponse(responseCode = "200", description = "It is shown, or waits as any comment does")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A teacher, who can't agree for a student")
    @APIResponse(responseCode = "404", description = "No such class, or nobody asks for this comment of the caller's")
    @APIResponse(responseCode = "409", description = "The comment or its paragraph is no longer there")
    public PublicationView agree(UUID id, UUID publication) {
        Seat seat = student(id);
        consenting.agree(id, publication, viewer.required());
        return lists.one(seat, publication, viewer.required());
    }

    @DELETE
    @Path("/{publication}/consent")
    @Operation(summary = "Agree no more: the comment is taken out of the public room at once")
    @APIResponse(responseCode = "200", description = "It is gone from there")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A teacher")
    @APIResponse(responseCode = "404", description = "No such class, or nobody asks for this comment of the caller's")
    public PublicationView revoke(UUID id, UUID publication) {
        Seat seat = student(id);
        consenting.revoke(id, publication, viewer.required());
        return lists.one(seat, publication, viewer.required());
    }

    private Seat seat(UUID id) {
        return door.seat(id, viewer.account());
    }

    private Seat student(UUID id) {
        Seat seat = seat(id);
        if (seat.member().teaches()) {
            throw Refusal.forbidden("Only its author can say that.");
        }
        return seat;
    }

    /** Which comment. */
    @Schema(name = "NewPublication")
    record NewPublication(@Schema(required = true) @Nullable UUID comment) {}
}
