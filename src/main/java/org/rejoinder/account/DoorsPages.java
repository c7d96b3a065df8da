package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.web.Refusal;

/** The buttons that sign out browsers and programs. */
@Path("/account")
public class DoorsPages {

    private final Doors doors;
    private final SessionCookie cookie;
    private final CurrentAccount current;

    @Inject
    DoorsPages(Doors doors, SessionCookie cookie, CurrentAccount current) {
        this.doors = doors;
        this.cookie = cookie;
        this.current = current;
    }

    @POST
    @Path("sessions/{id}/revoke")
    @Operation(hidden = true)
    public Response closeBrowser(String id) {
        doors.closeBrowser(current.required(), id(id));
        return Answers.to("/account?done=session").build();
    }

    @POST
    @Path("sessions/revoke-all")
    @Operation(hidden = true)
    public Response closeAll() {
        doors.closeAll(current.required());
        return Answers.to("/login").cookie(cookie.gone()).build();
    }

    @POST
    @Path("tokens/{id}/revoke")
    @Operation(hidden = true)
    public Response closeProgram(String id) {
        doors.closeProgram(current.required(), id(id));
        return Answers.to("/account?done=token").build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
