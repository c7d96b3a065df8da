package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Settings;

/** One's vote for a comment, for programs. */
@Path("/api/v1/comments/{id}/vote")
@Tag(name = "Comments")
public class VoteResource {

    private final Reading reading;
    private final Voting voting;
    private final Settings settings;
    private final CurrentAccount viewer;

    @Inject
    VoteResource(Reading reading, Voting voting, Settings settings, CurrentAccount viewer) {
        this.reading = reading;
        this.voting = voting;
        this.settings = settings;
        this.viewer = viewer;
    }

    @PUT
    @Operation(summary = "Vote for a comment; once, however often it is sent")
    @APIResponse(responseCode = "200", description = "The new score")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "One's own comment")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "The comment is not visible")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Score vote(UUID id) {
        Account voter = viewer.required();
        return score(voting.vote(reading.seen(id, viewer.account()), voter));
    }

    @DELETE
    @Operation(summary = "Take one's vote back; without one nothing changes")
    @APIResponse(responseCode = "200", description = "The new score")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Score takeBack(UUID id) {
        Account voter = viewer.required();
        return score(voting.takeBack(reading.seen(id, viewer.account()), voter));
    }

    private Score score(Comment comment) {
        return new Score(settings.votes().showScore() ? comment.score() : null);
    }

    /** How many votes a comment has. */
    @Schema(name = "Score")
    public record Score(
            @Schema(description = "How many people voted for it; null where scores are not shown") @Nullable
            Integer score) {}
}
