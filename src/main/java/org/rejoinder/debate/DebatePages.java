package org.rejoinder.debate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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

/** A debate, for the members of its class. */
@Path("/debates/{id}")
@Produces(MediaType.TEXT_HTML)
public class DebatePages {

    @CheckedTemplate(basePath = "debate")
    static class Templates {
        static native TemplateInstance debate(DebatePage page, Form form);

        static native TemplateInstance banner(DebatePage page);

        private Templates() {}
    }

    private final Assembly assembly;
    private final Seating seating;
    private final Polling polling;
    private final CurrentAccount viewer;

    @Inject
    DebatePages(Assembly assembly, Seating seating, Polling polling, CurrentAccount viewer) {
        this.assembly = assembly;
        this.seating = seating;
        this.polling = polling;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance debate(UUID id) {
        return page(id, Form.empty());
    }

    /** What stands over the article in the room, alone, to take the place of what stands there. */
    @GET
    @Path("/banner")
    @Operation(hidden = true)
    public TemplateInstance banner(UUID id) {
        return Templates.banner(assembly.page(id, viewer.account()));
    }

    @POST
    @Path("/side")
    @Operation(hidden = true)
    public Response take(UUID id, @RestForm @Nullable String side, @RestForm @Nullable String follow) {
        return after(id, () -> {
            Side wanted = side == null || side.isEmpty() ? null : Side.of(side);
            seating.take(id, viewer.account(), wanted, follow != null);
        });
    }

    @POST
    @Path("/follow")
    @Operation(hidden = true)
    public Response follow(UUID id, @RestForm @Nullable String follow, @RestForm @Nullable String from) {
        seating.follow(id, viewer.account(), "yes".equals(follow));
        String back = "text".equals(from) ? assembly.page(id, viewer.account()).textHref() : "/debates/" + id;
        return Response.seeOther(URI.create(back)).build();
    }

    @POST
    @Path("/votes/{poll}")
    @Operation(hidden = true)
    public Response vote(
            UUID id, String poll, @RestForm @Nullable String choice, @RestForm @Nullable String paragraph) {
        return after(
                id,
                () -> polling.cast(
                        id,
                        viewer.account(),
                        Poll.of(poll),
                        choice == null ? null : Choice.of(choice),
                        named(paragraph)));
    }

    private Response after(UUID id, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create("/debates/" + id)).build();
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            return Response.status(refusal.status())
                    .entity(page(id, Form.empty().refused(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return Templates.debate(assembly.page(id, viewer.account()), form);
    }

    static @Nullable UUID named(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Refusal.invalid("paragraph", "This article has no such paragraph.");
        }
    }
}
