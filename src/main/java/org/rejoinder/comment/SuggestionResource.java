package org.rejoinder.comment;

import jakarta.inject.Inject;
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
import org.rejoinder.account.Role;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Refusal;

/** What editors answer to a suggested correction, for programs. */
@Path("/api/v1/comments/{id}/suggestion")
@Tag(name = "Revisions")
public class SuggestionResource {

    private final Suggesting suggesting;
    private final Reading reading;
    private final Newsstand newsstand;
    private final Views views;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    SuggestionResource(
            Suggesting suggesting,
            Reading reading,
            Newsstand newsstand,
            Views views,
            Audiences audiences,
            CurrentAccount viewer) {
        this.suggesting = suggesting;
        this.reading = reading;
        this.newsstand = newsstand;
        this.views = views;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @PUT
    @Operation(
            summary = "Answer the correction that a comment suggests",
            description =
                    "Its author is told, and the answer stands with the comment. A revision that names the comment as its cause answers it too.")
    @APIResponse(responseCode = "200", description = "The comment as it is now")
    @APIResponse(responseCode = "400", description = "No such state, or an over-long note")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such comment for this caller")
    @APIResponse(responseCode = "409", description = "The comment suggests no correction")
    public CommentView answer(UUID id, @Nullable Answer sent) {
        Account editor = viewer.required(Role.EDITOR);
        Comment seen = reading.seen(id, viewer.account());
        if (sent == null || sent.state() == null) {
            throw Refusal.invalid("state", "One of open, done, declined.");
        }
        Comment comment = suggesting.answer(seen, sent.state(), sent.note(), editor);
        return views.alone(
                comment,
                newsstand.byId(comment.articleId(), viewer.account()),
                audiences.of(viewer.account(), comment));
    }

    /** An editor's answer. */
    @Schema(name = "SuggestionAnswer")
    public record Answer(
            @Schema(
                    description = "done if it led to a correction, declined if the text stays, open to ask again",
                    required = true)
            @Nullable
            Suggestion state,

            @Schema(description = "What readers are told besides, in one line of 500 characters at the most") @Nullable
            String note) {}
}
