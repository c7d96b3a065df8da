package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class FrontPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance front(Slice<Story> stories, Map<UUID, String> news, boolean first);

        private Templates() {}
    }

    private final Kiosk kiosk;
    private final CurrentAccount viewer;

    @Inject
    FrontPages(Kiosk kiosk, CurrentAccount viewer) {
        this.kiosk = kiosk;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance front(@BeanParam PageRequest page) {
        Slice<Story> stories = kiosk.front(page);
        return Templates.front(
                stories, kiosk.newTo(viewer.account(), stories), page.after().isEmpty());
    }
}
