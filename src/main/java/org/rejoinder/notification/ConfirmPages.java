package org.rejoinder.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.web.Refusal;

/** Where somebody confirms that an e-mail address is theirs. */
@Path("/account/notifications/confirm/{token}")
@Produces(MediaType.TEXT_HTML)
public class ConfirmPages {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance confirm(boolean done);

        private Templates() {}
    }

    private final Choosing choosing;

    @Inject
    ConfirmPages(Choosing choosing) {
        this.choosing = choosing;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(String token) {
        if (!choosing.isConfirmable(new Token(token))) {
            throw Refusal.notFound();
        }
        return UnsubscribePages.discreet(Templates.confirm(false));
    }

    @POST
    @Operation(hidden = true)
    public Response confirm(String token) {
        choosing.confirm(new Token(token));
        return UnsubscribePages.discreet(Templates.confirm(true));
    }
}
