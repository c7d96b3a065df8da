package org.rejoinder.comment;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;

/** The form for a reply: a page without script, with it the form alone. */
@Path("/comments/{id}/reply")
@Produces(MediaType.TEXT_HTML)
public class ReplyPages {

    private final Places places;
    private final Reading reading;
    private final WriteForms forms;
    private final CurrentAccount viewer;

    @Inject
    ReplyPages(Places places, Reading reading, WriteForms forms, CurrentAccount viewer) {
        this.places = places;
        this.reading = reading;
        this.forms = forms;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance reply(UUID id, @HeaderParam("HX-Request") @Nullable String script) {
        Comment parent = reading.seen(id, viewer.account());
        ParagraphPlace place = places.of(parent.paragraphId(), parent.roomId(), viewer.account());
        return forms.offered(place, Optional.of(parent), script != null);
    }
}
