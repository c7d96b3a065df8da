package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FrontPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance front(Slice<Story> stories, boolean first);

        private Templates() {}
    }

    private final Kiosk kiosk;

    @Inject
    FrontPages(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance front(@BeanParam PageRequest page) {
        return Templates.front(kiosk.front(page), page.after().isEmpty());
    }
}
