package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;

/** The buttons to follow: without script they lead back to where they were, with it they change in their place. */
@Path("/follows/{kind}/{name}")
@Produces(MediaType.TEXT_HTML)
public class FollowPages {

    private final Aims aims;
    private final Attending attending;
    private final CurrentAccount viewer;

    @Inject
    FollowPages(Aims aims, Attending attending, CurrentAccount viewer) {
        this.aims = aims;
        this.attending = attending;
        this.viewer = viewer;
    }

    /** Where one arrives who had to sign in first. */
    @GET
    @Operation(hidden = true)
    public Response show(String kind, String name, @RestQuery @Nullable String room) {
        return answer(aims.named(Focus.named(kind), name, room, viewer.required()), Stance.NONE, null);
    }

    @POST
    @Operation(hidden = true)
    public Response follow(
            String kind,
            String name,
            @RestQuery @Nullable String room,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account person = viewer.required();
        Aim aim = aims.named(Focus.named(kind), name, room, person);
        attending.follow(person, aim);
        return answer(aim, Stance.FOLLOW, script);
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
        attending.end(person, aim, Stance.FOLLOW);
        return answer(aim, Stance.NONE, script);
    }

    static Response answer(Aim aim, Stance stance, @Nullable String script) {
        return script == null
                ? Response.seeOther(URI.create(Aims.ascii(aim.place()))).build()
                : Response.ok(FollowButtons.render(aim, stance)).build();
    }
}
