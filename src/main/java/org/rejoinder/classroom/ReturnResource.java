package org.rejoinder.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.StudentAccounts;
import org.rejoinder.web.Address;
import org.rejoinder.web.Refusal;

/** Coming back to a class, for programs. */
@Path("/api/v1/classes/return")
@Tag(name = "Classes")
public class ReturnResource {

    private final Admission admission;
    private final StudentAccounts students;
    private final Address address;

    @Inject
    ReturnResource(Admission admission, StudentAccounts students, Address address) {
        this.admission = admission;
        this.students = students;
        this.address = address;
    }

    @POST
    @Operation(summary = "Come back to a class with the four words")
    @APIResponse(
            responseCode = "201",
            description = "A new token",
            content = @Content(schema = @Schema(implementation = Returned.class)))
    @APIResponse(responseCode = "400", description = "The name is missing or bad")
    @APIResponse(responseCode = "401", description = "Name and words don't belong together")
    @APIResponse(responseCode = "404", description = "No class has this code")
    @APIResponse(
            responseCode = "429",
            description = "Too many attempts for this name, or wrong codes from this address")
    public Response comeBack(@Nullable ReturnRequest wish) {
        if (wish == null) {
            throw Refusal.invalid("code", "The code is missing.");
        }
        String token = students.token(admission.comeBack(wish.code(), wish.name(), wish.words(), address));
        return Response.status(Response.Status.CREATED)
                .entity(new Returned(token))
                .build();
    }

    /** Who comes back. */
    @Schema(name = "ReturnToClass")
    record ReturnRequest(
            @Schema(required = true) @Nullable String code,
            @Schema(required = true) @Nullable String name,
            @Schema(required = true) @Nullable String words) {
        @Override
        public String toString() {
            return "ReturnRequest";
        }
    }

    /** A token. */
    @Schema(name = "ReturnedToClass")
    record Returned(String token) {
        @Override
        public String toString() {
            return "Returned";
        }
    }
}
