package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The queues of the moderators, for programs. */
@Path("/api/v1/moderation/queue")
@Tag(name = "Moderation")
public class QueueResource {

    private final Queue queue;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    QueueResource(Queue queue, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.queue = queue;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The comments that await a moderator, or that were decided about")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "No such queue, or a bad filter")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Moderates nothing")
    public Slice<Card> list(@BeanParam QueueFilter filter, @BeanParam PageRequest page) {
        Account moderator = viewer.required();
        return queue.part(filter, jurisdiction.required(moderator), page, moderator);
    }
}
