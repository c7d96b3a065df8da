package org.rejoinder.operation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;

@Path("/api/v1/backups")
@Tag(name = "Operation", description = "Running the server")
public class BackupsResource {

    private final Backups backups;
    private final CurrentAccount current;

    @Inject
    BackupsResource(Backups backups, CurrentAccount current) {
        this.backups = backups;
        this.current = current;
    }

    @POST
    @Operation(summary = "Back the database up into a file on the server, while it runs")
    @APIResponse(
            responseCode = "201",
            description = "The file and its size",
            content = @Content(schema = @Schema(implementation = Backup.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "409", description = "This database is backed up by other means: the answer says which")
    @APIResponse(responseCode = "503", description = "The file could not be written")
    public Response make() {
        current.required(Role.ADMINISTRATOR);
        return Response.status(Response.Status.CREATED).entity(backups.make()).build();
    }
}
