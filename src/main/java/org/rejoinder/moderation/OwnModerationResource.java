package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** What people are told of moderation, and their appeals, for programs. */
@Path("/api/v1/me/moderation")
@Tag(name = "Moderation")
public class OwnModerationResource {

    private final Decisions decisions;
    private final Appeals appeals;
    private final OwnModeration own;
    private final Appealing appealing;
    private final Sanctioning sanctioning;
    private final CurrentAccount viewer;

    @Inject
    OwnModerationResource(
            Decisions decisions,
            Appeals appeals,
            OwnModeration own,
            Appealing appealing,
            Sanctioning sanctioning,
            CurrentAccount viewer) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.own = own;
        this.appealing = appealing;
        this.sanctioning = sanctioning;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What moderators decided about one's comments and oneself, and what came of one's reports")
    @APIResponse(responseCode = "200", description = "The latest 100 decisions and 50 reports")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Own get() {
        Account person = viewer.required();
        return new Own(
                decisions.concerning(person.id()).stream().map(this::told).toList(),
                own.reports(person).stream().map(FlagView::of).toList());
    }

    private Told told(LoggedDecision decision) {
        return new Told(
                decision.id(),
                decision.comment(),
                decision.verdict(),
                decision.reason(),
                decision.note(),
                appeals.against(decision.id()).map(Appeal::toItsAuthor).orElse(null));
    }

    @POST
    @Path("/acknowledgement")
    @Operation(summary = "Say that one has read the warnings against oneself")
    @APIResponse(responseCode = "204", description = "One may write again")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public void acknowledge() {
        sanctioning.acknowledge(viewer.required());
    }

    @POST
    @Path("/appeals")
    @Operation(summary = "Appeal against a decision about one's comment or oneself, once")
    @APIResponse(responseCode = "201", description = "Another moderator will hear it")
    @APIResponse(responseCode = "400", description = "The words or the decision are missing")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such decision for this caller")
    @APIResponse(responseCode = "409", description = "One can't appeal against it, any more or again")
    public Response appeal(@Nullable NewAppeal request) {
        Account person = viewer.required();
        if (request == null || request.decision() == null) {
            throw Refusal.invalid("decision", "Which decision?");
        }
        UUID id = appealing.appeal(request.decision(), request.words(), person);
        return Response.status(201).entity(new Appealed(id)).build();
    }

    /** What somebody is told of moderation. */
    @Schema(name = "OwnModeration")
    public record Own(List<Told> decisions, List<FlagView> reports) {}

    /** A decision as whoever it concerns is told of it. */
    @Schema(name = "OwnDecision")
    public record Told(
            UUID id,
            @Nullable UUID comment,
            Verdict decision,
            @Nullable Reason reason,
            @Nullable String note,

            @Schema(description = "How one's appeal stands, in a sentence") @Nullable
            String appeal) {}

    /** The request to appeal. */
    @Schema(description = "An appeal against a decision")
    public record NewAppeal(
            @Schema(description = "The decision's id", required = true) @Nullable
            UUID decision,

            @Schema(description = "Why it is wrong", required = true) @Nullable
            String words) {}

    /** The appeal that was made. */
    public record Appealed(UUID id) {}
}
