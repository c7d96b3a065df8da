package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;

/** The buttons to mute: without script they lead back to where they were, with it they change in their place. */
@Path("/mutes/{kind}/{name}")
@Produces(MediaType.TEXT_HTML)
public class MutePages {

    private final Aims aims;
    private final Attending attending;
    private final CurrentAccount viewer;

    @Inject
    MutePages(Aims aims, Attending attending, CurrentAccount viewer) {
        this.aims = aims;
        this.attending = attending;
        this.viewer = viewer;
    }

    /** Where one arrives who had to sign in first. */
    @GET
    @Operation(hidden = true)
    public Response show(String kind, String name, @RestQuery @Nullable String room) {
        return FollowPages.answer(aims.named(Focus.named(kind), name, room, viewer.required()), Stance.NONE, null);
    }

    @POST
    @Operation(hidden = true)
    public Response mute(
            String kind,
            String name,
            @RestQuery @Nullable String room,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account person = viewer.required();
        Aim aim = aims.named(Focus.named(kind), name, room, person);
        attending.mute(person, aim);
        return FollowPages.answer(aim, Stance.MUTE, script);
    }

    @POST
    @Path("/back")
    @Operation(hidden = true)
    public Response end(
            String kind,
            String name,
            @RestQuery @Nullable String room,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account person = viewer.required();
        Aim aim = aims.named(Focus.named(kind), name, room, person);
        attending.end(person, aim, Stance.MUTE);
        return FollowPages.answer(aim, Stance.NONE, script);
    }
}
