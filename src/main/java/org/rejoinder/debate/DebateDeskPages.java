package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What teachers do with a debate by its forms. */
@Path("/debates/{id}/desk")
@Produces(MediaType.TEXT_HTML)
public class DebateDeskPages {

    private final Assembly assembly;
    private final Chairing chairing;
    private final Seating seating;
    private final Convening convening;
    private final CurrentAccount viewer;

    @Inject
    DebateDeskPages(Assembly assembly, Chairing chairing, Seating seating, Convening convening, CurrentAccount viewer) {
        this.assembly = assembly;
        this.chairing = chairing;
        this.seating = seating;
        this.convening = convening;
        this.viewer = viewer;
    }

    @POST
    @Path("/moves")
    @Operation(hidden = true)
    public Response move(
            UUID id,
            @RestForm @Nullable String move,
            @RestForm @Nullable String seconds,
            @RestForm @Nullable String from) {
        return after(
                id,
                from,
                () -> chairing.move(id, viewer.account(), Move.of(move == null ? "" : move), number(seconds)));
    }

    @POST
    @Path("/draw")
    @Operation(hidden = true)
    public Response draw(UUID id) {
        return after(id, null, () -> seating.drawAll(id, viewer.account()));
    }

    @POST
    @Path("/sides/{member}")
    @Operation(hidden = true)
    public Response seat(UUID id, UUID member, @RestForm @Nullable String side) {
        return after(id, null, () -> seating.move(id, viewer.account(), member, Side.of(side == null ? "" : side)));
    }

    @POST
    @Path("/call")
    @Operation(hidden = true)
    public Response call(UUID id, @RestForm @Nullable String paragraph, @RestForm @Nullable String from) {
        return after(id, from, () -> chairing.call(id, viewer.account(), DebatePages.named(paragraph)));
    }

    @POST
    @Path("/cancel")
    @Operation(hidden = true)
    public Response cancel(UUID id) {
        UUID room = assembly.page(id, viewer.account()).debate().room();
        convening.cancel(id, viewer.account());
        return Response.seeOther(URI.create("/classes/" + room + "/debates")).build();
    }

    private Response after(UUID id, @Nullable String from, Runnable deed) {
        try {
            deed.run();
            String page = "projector".equals(from) ? "/projector" : "";
            return Response.seeOther(URI.create("/debates/" + id + page)).build();
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            return Response.status(refusal.status())
                    .entity(DebatePages.Templates.debate(
                            assembly.page(id, viewer.account()), Form.empty().refused(refusal)))
                    .build();
        }
    }

    private static @Nullable Integer number(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("seconds", "1 to 86,400 seconds.");
        }
    }
}
