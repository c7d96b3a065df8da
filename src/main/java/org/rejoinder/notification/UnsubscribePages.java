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

/**
 * Where a mail is stopped from within it, signed in or not (RFC 8058). The secret in the address is all that is asked for;
 * opening the page stops nothing, since mail programs look at links by themselves.
 */
@Path("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
public class UnsubscribePages {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance unsubscribe(boolean done);

        private Templates() {}
    }

    private final Choosing choosing;

    @Inject
    UnsubscribePages(Choosing choosing) {
        this.choosing = choosing;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(String token) {
        if (!choosing.isOfLetter(new Token(token))) {
            throw Refusal.notFound();
        }
        return discreet(Templates.unsubscribe(false));
    }

    @POST
    @Operation(hidden = true)
    public Response stop(String token) {
        choosing.stop(new Token(token));
        return discreet(Templates.unsubscribe(true));
    }

    /** The address is told to no other site. */
    static Response discreet(TemplateInstance page) {
        return Response.ok(page).header("Referrer-Policy", "no-referrer").build();
    }
}
