package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** Where an editor orders the op-eds of the front page. */
@Path("/front-page")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class FrontOrderPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance order(Slice<Story> stories);

        private Templates() {}
    }

    private final Kiosk kiosk;
    private final FrontOrder order;

    @Inject
    FrontOrderPages(Kiosk kiosk, FrontOrder order) {
        this.kiosk = kiosk;
        this.order = order;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam PageRequest page) {
        return Templates.order(kiosk.front(page));
    }

    @POST
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response move(@PathParam("slug") String slug, @RestForm @Nullable String move) {
        order.move(slug, FrontMove.parse(move));
        return Response.seeOther(URI.create("/front-page")).build();
    }
}
