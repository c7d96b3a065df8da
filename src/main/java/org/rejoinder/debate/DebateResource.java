package org.rejoinder.debate;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** One debate, for programs. */
@Path("/api/v1/debates/{id}")
@Tag(name = "Debates")
public class DebateResource {

    private final DebateViews views;
    private final Convening convening;
    private final Chairing chairing;
    private final Seating seating;
    private final Polling polling;
    private final CurrentAccount viewer;

    @Inject
    DebateResource(
            DebateViews views,
            Convening convening,
            Chairing chairing,
            Seating seating,
            Polling polling,
            CurrentAccount viewer) {
        this.views = views;
        this.convening = convening;
        this.chairing = chairing;
        this.seating = seating;
        this.polling = polling;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "A debate of a class that one is in, as it is at this moment")
    @APIResponse(responseCode = "200", description = "The debate")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    public DebateView get(UUID id) {
        return views.of(id, viewer.account());
    }

    @DELETE
    @Operation(summary = "Take a debate away with its sides and votes; what was said in it stays")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    @APIResponse(responseCode = "409", description = "The class is archived")
    public void cancel(UUID id) {
        convening.cancel(id, viewer.account());
    }

    @POST
    @Path("/moves")
    @Operation(
            summary =
                    "Start, pause, resume or extend a debate, go on to the next round, or open the discussion after it")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "400", description = "No such move, or the seconds are missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    @APIResponse(responseCode = "409", description = "The state of the debate forbids it")
    public DebateView move(UUID id, @Nullable NewMove request) {
        if (request == null || request.move() == null) {
            throw Refusal.invalid("move", "One of start, pause, resume, extend, next, release.");
        }
        chairing.move(id, viewer.account(), request.move(), request.seconds());
        return views.of(id, viewer.account());
    }

    @PUT
    @Path("/side")
    @Operation(summary = "Take a side; or get one by lot, where sides are drawn")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "400", description = "No such side")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    @APIResponse(responseCode = "409", description = "The side is full, or it is too late")
    public DebateView take(UUID id, @Nullable OwnSide wish) {
        seating.take(id, viewer.account(), wish == null ? null : wish.side(), wish == null ? null : wish.follow());
        return views.of(id, viewer.account());
    }

    @PUT
    @Path("/follow")
    @Operation(summary = "Let one's page go along when the teacher calls everybody to a paragraph, or stay")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "400", description = "follow is missing")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    public DebateView follow(UUID id, @Nullable Following wish) {
        if (wish == null || wish.follow() == null) {
            throw Refusal.invalid("follow", "true or false.");
        }
        seating.follow(id, viewer.account(), wish.follow());
        return views.of(id, viewer.account());
    }

    @POST
    @Path("/draw")
    @Operation(summary = "Draw a side for every student who has none")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    @APIResponse(responseCode = "409", description = "The debate is over")
    public DebateView draw(UUID id) {
        seating.drawAll(id, viewer.account());
        return views.of(id, viewer.account());
    }

    @PUT
    @Path("/sides/{member}")
    @Operation(summary = "Move a student to a side")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "400", description = "No such side")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate or student for this caller")
    @APIResponse(responseCode = "409", description = "The debate is over")
    public DebateView seat(UUID id, UUID member, @Nullable OwnSide wish) {
        seating.move(id, viewer.account(), member, wish == null ? null : wish.side());
        return views.of(id, viewer.account());
    }

    @PUT
    @Path("/call")
    @Operation(summary = "Call everybody to a paragraph: the pages of those who follow go there")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(responseCode = "400", description = "The article has no such paragraph")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    public DebateView call(UUID id, @Nullable Called wish) {
        chairing.call(id, viewer.account(), wish == null ? null : wish.paragraph());
        return views.of(id, viewer.account());
    }

    @PUT
    @Path("/votes/{poll}")
    @Operation(summary = "Vote before or after the argument, in place of one's earlier vote; nobody else sees it")
    @APIResponse(responseCode = "200", description = "The debate as it is now")
    @APIResponse(
            responseCode = "400",
            description = "The choice is missing or bad, or the article has no such paragraph")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "A teacher of the class")
    @APIResponse(responseCode = "404", description = "No such debate or vote for this caller")
    @APIResponse(responseCode = "409", description = "This vote is not open")
    public DebateView vote(
            UUID id, @Parameter(description = "before or after") String poll, @Nullable NewVote request) {
        Poll which = Poll.of(poll);
        polling.cast(
                id,
                viewer.account(),
                which,
                request == null ? null : request.choice(),
                request == null ? null : request.paragraph());
        return views.of(id, viewer.account());
    }

    @GET
    @Path("/result")
    @Operation(summary = "How the votes went, and the swing between them, when both are closed")
    @APIResponse(responseCode = "200", description = "The sums")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such debate for this caller")
    @APIResponse(responseCode = "409", description = "The second vote isn't closed yet")
    public ResultView result(UUID id) {
        return ResultView.of(polling.result(id, viewer.account()));
    }

    /** What to do with the clock. */
    @Schema(name = "NewMove")
    record NewMove(
            @Schema(required = true) @Nullable Move move,

            @Schema(description = "To extend: by how many seconds, 1 to 86,400") @Nullable
            Integer seconds) {}

    /** A side to be on. */
    @Schema(name = "OwnSide")
    record OwnSide(
            @Schema(description = "Absent where sides are drawn") @Nullable
            Side side,

            @Schema(description = "Whether one's page goes along with the teacher") @Nullable
            Boolean follow) {}

    /** Whether to go along. */
    @Schema(name = "FollowTeacher")
    record Following(@Schema(required = true) @Nullable Boolean follow) {}

    /** Where everybody is to go. */
    @Schema(name = "CallToParagraph")
    record Called(
            @Schema(required = true, description = "The paragraph's id") @Nullable
            UUID paragraph) {}

    /** A vote. */
    @Schema(name = "NewVote")
    record NewVote(
            @Schema(required = true) @Nullable Choice choice,

            @Schema(description = "After the argument: the paragraph that moved one most") @Nullable
            UUID paragraph) {
        @Override
        public String toString() {
            return "NewVote";
        }
    }
}
