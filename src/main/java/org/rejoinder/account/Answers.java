package org.rejoinder.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.rejoinder.web.Refusal;

/** The answers that pages with forms give. */
final class Answers {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Answers() {}

    static Response.ResponseBuilder page(TemplateInstance page) {
        return Response.ok(page.render(), HTML);
    }

    /** The page once more, with what is wrong. */
    static Response refused(Refusal refusal, TemplateInstance page) {
        Response.ResponseBuilder answer =
                Response.status(refusal.status()).type(HTML).entity(page.render());
        refusal.retryAfter().ifPresent(pause -> answer.header("Retry-After", Math.max(1, pause.toSeconds())));
        return answer.build();
    }

    /** Leads on to another page of this site, which is then asked for with GET. */
    static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header("Location", path);
    }
}
