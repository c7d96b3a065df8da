package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "People")
public class MeResource {

    private final CurrentAccount current;
    private final Export export;
    private final Erasure erasure;

    @Inject
    MeResource(CurrentAccount current, Export export, Erasure erasure) {
        this.current = current;
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

    @DELETE
    @Operation(summary = "Erase oneself and all one's data, for good")
    @APIResponse(responseCode = "204", description = "All is erased; tokens and sessions are void")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "409", description = "The last administrator stays, and the last teacher of a class")
    public void erase() {
        erasure.erase(current.required().id());
    }
}
