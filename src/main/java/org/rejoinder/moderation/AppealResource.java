package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Appeals that moderators hear, for programs. */
@Path("/api/v1/moderation/appeals")
@Tag(name = "Moderation")
public class AppealResource {

    private final AppealList list;
    private final Appealing appealing;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    AppealResource(AppealList list, Appealing appealing, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.list = list;
        this.appealing = appealing;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The appeals that await an answer, oldest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Moderates nothing")
    public Slice<AppealCard> list(@BeanParam PageRequest page) {
        Account moderator = viewer.required();
        return list.part(jurisdiction.required(moderator), page, moderator);
    }

    @POST
    @Path("/{id}/hearing")
    @Operation(summary = "Answer an appeal against another moderator's decision")
    @APIResponse(responseCode = "204", description = "Answered; an upheld appeal reverses the decision")
    @APIResponse(responseCode = "400", description = "It isn't said whether it is upheld")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The one who decided")
    @APIResponse(responseCode = "404", description = "No such appeal for this caller")
    @APIResponse(responseCode = "409", description = "Heard already")
    public void hear(UUID id, @Nullable Hearing request) {
        Account moderator = viewer.required();
        if (request == null || request.upheld() == null) {
            throw Refusal.invalid("upheld", "True or false.");
        }
        appealing.hear(id, request.upheld(), request.answer(), moderator);
    }

    /** The answer to an appeal. */
    @Schema(description = "The answer to an appeal")
    public record Hearing(
            @Schema(description = "Whether the decision is reversed", required = true) @Nullable
            Boolean upheld,

            @Schema(description = "Words to the person") @Nullable
            String answer) {}
}
