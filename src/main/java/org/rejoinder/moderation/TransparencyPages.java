package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What moderation did, for everybody: numbers only. */
@Path("/transparency")
public class TransparencyPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance transparency(List<Month> months);

        private Templates() {}
    }

    private final Figures figures;

    @Inject
    TransparencyPages(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        return Templates.transparency(figures.months());
    }

    /** Fixed words and numbers only, so that nothing in it has to be quoted. */
    @GET
    @Path("/decisions.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv() {
        StringBuilder csv = new StringBuilder("month,decision,reason,count\r\n");
        for (Month month : figures.months()) {
            month.lines()
                    .forEach(line -> csv.append(month.month())
                            .append(',')
                            .append(line.decision())
                            .append(',')
                            .append(line.reason())
                            .append(',')
                            .append(line.count())
                            .append("\r\n"));
        }
        return Response.ok(csv.toString(), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"decisions.csv\"")
                .build();
    }
}
