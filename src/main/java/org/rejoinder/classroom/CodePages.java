package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where a code is typed in that stands on a board. */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class CodePages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance code(Form form);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Response code(@RestQuery @Nullable String code) {
        if (code == null || code.isBlank()) {
            return Response.ok(Templates.code(Form.empty())).build();
        }
        return JoinCode.typed(code)
                .map(found ->
                        Response.seeOther(URI.create("/join/" + found.text())).build())
                .orElseGet(() -> Response.status(400)
                        .entity(Templates.code(Form.empty().with("code", code).refused(notACode())))
                        .build());
    }

    private static Refusal notACode() {
        return Refusal.invalid("code", "A code has eight letters and digits.");
    }
}
