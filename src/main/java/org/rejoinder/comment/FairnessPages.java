package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;

/** The buttons below a reply, for the one whose point it restates. */
@Path("/comments/{id}/fairness")
@Produces(MediaType.TEXT_HTML)
public class FairnessPages {

    private final Reading reading;
    private final Fairness fairness;
    private final CurrentAccount viewer;

    @Inject
    FairnessPages(Reading reading, Fairness fairness, CurrentAccount viewer) {
        this.reading = reading;
        this.fairness = fairness;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response judge(UUID id, @RestForm @Nullable String fair) {
        fairness.judge(reading.seen(id, viewer.account()), viewer.required(), "yes".equals(fair));
        return Response.seeOther(URI.create("/comments/" + id)).build();
    }
}
