package org.rejoinder.debate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;

/** A debate in big type, for the wall of the classroom. It shows no names. */
@Path("/debates/{id}/projector")
@Produces(MediaType.TEXT_HTML)
public class ProjectorPages {

    @CheckedTemplate(basePath = "debate")
    static class Templates {
        static native TemplateInstance projector(DebatePage page);

        private Templates() {}
    }

    private final Assembly assembly;
    private final CurrentAccount viewer;

    @Inject
    ProjectorPages(Assembly assembly, CurrentAccount viewer) {
        this.assembly = assembly;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance projector(UUID id) {
        return Templates.projector(assembly.page(id, viewer.account()));
    }
}
