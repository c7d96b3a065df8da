package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.web.Address;
import org.rejoinder.web.Refusal;

/** Joining a class, for programs. */
@Path("/api/v1/classes/join")
@Tag(name = "Classes")
public class JoinResource {

    private final Admission admission;
    private final StudentAccounts students;
    private final Address address;

    @Inject
    JoinResource(Admission admission, StudentAccounts students, Address address) {
        this.admission = admission;
        this.students = students;
        this.address = address;
    }

    @POST
    @Operation(summary = "Join a class with its code and a name, and nothing else")
    @APIResponse(
            responseCode = "201",
            description = "A token, and the four words to come back with; both are shown this once",
            content = @Content(schema = @Schema(implementation = Joined.class)))
    @APIResponse(responseCode = "400", description = "The name is missing or bad")
    @APIResponse(responseCode = "404", description = "No class has this code")
    @APIResponse(responseCode = "409", description = "The class is closed or full, or the name is taken")
    @APIResponse(responseCode = "429", description = "Too many wrong codes from this address")
    public Response join(@Nullable JoinRequest wish) {
        if (wish == null) {
            throw Refusal.invalid("code", "The code is missing.");
        }
        Admission.Admitted admitted = admission.join(wish.code(), wish.name(), address);
        Account account = students.find(admitted.member().accountId()).orElseThrow();
        UUID room = admitted.member().classroomId();
        return Response.status(Response.Status.CREATED)
                .entity(new Joined(students.token(account), admitted.words(), room, room))
                .build();
    }

    /** Who wants to join which class. */
    @Schema(name = "JoinClass")
    record JoinRequest(
            @Schema(required = true, examples = "7KQM-X2PD") @Nullable
            String code,

            @Schema(required = true, description = "1 to 60 characters, as the teacher knows the student") @Nullable
            String name) {}

    /** What a student gets. */
    @Schema(name = "JoinedClass")
    record Joined(
            String token,
            String words,
            @Schema(description = "The class's id") UUID id,

            @Schema(description = "The id of the class's room, for ?room=")
            UUID room) {
        @Override
        public String toString() {
            return "Joined";
        }
    }
}
