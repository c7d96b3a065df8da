package org.rejoinder.debate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** The record of a debate: to be printed by everybody in the class, and as a table for the teacher. */
@Path("/debates/{id}/record")
@Produces(MediaType.TEXT_HTML)
public class RecordPages {

    @CheckedTemplate(basePath = "debate")
    static class Templates {
        static native TemplateInstance record(DebateRecord minutes, DebatePage page);

        private Templates() {}
    }

    private final RecordKeeping keeping;
    private final CurrentAccount viewer;

    @Inject
    RecordPages(RecordKeeping keeping, CurrentAccount viewer) {
        this.keeping = keeping;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance record(UUID id) {
        DebateRecord minutes = keeping.of(id, viewer.account());
        return Templates.record(minutes, minutes.page());
    }

    @GET
    @Path("/csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(UUID id) {
        DebateRecord minutes = keeping.of(id, viewer.account());
        if (!minutes.page().isTeacher()) {
            throw Refusal.forbidden("Only a teacher of the class may do this.");
        }
        return Response.ok(RecordCsv.of(minutes.speeches()), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"debate.csv\"")
                .build();
    }
}
