package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/me")
@Tag(name = "People")
public class MeResource {

    private final CurrentAccount current;
    private final OwnAccount own;
    private final Export export;
    private final Erasure erasure;

    @Inject
    MeResource(CurrentAccount current, OwnAccount own, Export export, Erasure erasure) {
        this.current = current;
        this.own = own;
        this.export = export;
        this.erasure = erasure;
    }

    @GET
    @Operation(summary = "One's own account")
    @APIResponse(responseCode = "200", description = "The account, with what only its owner sees")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Profile profile() {
        return Profile.of(current.required());
    }

    @GET
    @Path("export")
    @Operation(summary = "All that is kept about oneself")
    @APIResponse(responseCode = "200", description = "Sections by name: account, sessions, tokens and the rest")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Map<String, Object> export() {
        return export.of(current.required());
    }

    @PUT
    @Path("email")
    @Operation(
            summary = "Change one's e-mail address, or remove it",
            description =
                    "It serves a forgotten password and the mail that its owner asks for, and is shown to nobody else. The address before gets a"
                            + " letter about it where mail is configured.")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "400", description = "The address or the password can't be taken; violations name it")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "429", description = "Too many attempts at the password")
    public Profile changeEmail(@NotNull NewEmail wanted) {
        return Profile.of(own.changeEmail(current.required(), wanted.email(), wanted.password(), "password"));
    }

    /** Another e-mail address. */
    @Schema(name = "NewEmail")
    record NewEmail(
            @Schema(description = "The new address; null or absent to have none") @Nullable
            String email,

            @Schema(description = "One's password, to confirm", required = true) @Nullable
            String password) {
        @Override
        public String toString() {
            return "NewEmail";
        }
    }

    @DELETE
    @Operation(summary = "Erase oneself and all one's data, for good")
    @APIResponse(responseCode = "204", description = "All is erased; tokens and sessions are void")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "409", description = "The last administrator stays, and the last teacher of a class")
    public void erase() {
        erasure.erase(current.required().id());
    }
}
