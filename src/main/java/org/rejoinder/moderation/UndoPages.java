package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.Refusal;

/** Takes a decision back from the moderators' desk. */
@Path("/moderation/undo")
public class UndoPages {

    private final Reading comments;
    private final Deciding deciding;
    private final CurrentAccount viewer;

    @Inject
    UndoPages(Reading comments, Deciding deciding, CurrentAccount viewer) {
        this.comments = comments;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response undo(
            @RestForm @Nullable UUID comment,
            @RestForm @Nullable UUID decision,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account moderator = viewer.required();
        if (comment == null || decision == null) {
            throw Refusal.notFound();
        }
        deciding.undo(decision, comments.reviewed(comment, moderator), moderator);
        return script == null
                ? Response.seeOther(URI.create("/comments/" + comment + "/review"))
                        .build()
                : Response.noContent().build();
    }
}
