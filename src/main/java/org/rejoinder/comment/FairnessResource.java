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
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Refusal;

/** Whether a reply restates a point fairly, for programs. */
@Path("/api/v1/comments/{id}/fairness")
@Tag(name = "Comments")
public class FairnessResource {

    private final Reading reading;
    private final Fairness fairness;
    private final Newsstand newsstand;
    private final Views views;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    FairnessResource(
            Reading reading,
            Fairness fairness,
            Newsstand newsstand,
            Views views,
            Audiences audiences,
            CurrentAccount viewer) {
        this.reading = reading;
        this.fairness = fairness;
        this.newsstand = newsstand;
        this.views = views;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @PUT
    @Operation(summary = "Say whether a reply restates one's point fairly")
    @APIResponse(responseCode = "200", description = "The reply")
    @APIResponse(responseCode = "400", description = "fair is missing")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "It answers somebody else")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "It restates nothing")
    public CommentView judge(UUID id, @Nullable Judgement judgement) {
        if (judgement == null || judgement.fair() == null) {
            throw Refusal.invalid("fair", "true or false.");
        }
        return judged(id, judgement.fair());
    }

    @DELETE
    @Operation(summary = "Take back what one said about the fairness of a reply")
    @APIResponse(responseCode = "200", description = "The reply")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "It answers somebody else")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "It restates nothing")
    public CommentView takeBack(UUID id) {
        return judged(id, null);
    }

    private CommentView judged(UUID id, @Nullable Boolean fair) {
        Comment reply = fairness.judge(reading.seen(id, viewer.account()), viewer.required(), fair);
        return views.alone(
                reply, newsstand.byId(reply.articleId(), viewer.account()), audiences.of(viewer.account(), reply));
    }

    /** What somebody says of the line that restates their point. */
    @Schema(name = "Fairness")
    record Judgement(@Schema(required = true) @Nullable Boolean fair) {}
}
