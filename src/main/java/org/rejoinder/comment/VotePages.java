package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.text.Markdown;

/** The button below each comment: without script it leads back to the comment, with it the score is put in its place. */
@Path("/comments/{id}/vote")
@Produces(MediaType.TEXT_HTML)
public class VotePages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance vote(Comment comment, String html);

        static native TemplateInstance votes(UUID id, String score, String button);

        private Templates() {}
    }

    private final Reading reading;
    private final Voting voting;
    private final Remarks remarks;
    private final Audiences audiences;
    private final PersonalParts personal;
    private final CurrentAccount viewer;

    @Inject
    VotePages(
            Reading reading,
            Voting voting,
            Remarks remarks,
            Audiences audiences,
            PersonalParts personal,
            CurrentAccount viewer) {
        this.reading = reading;
        this.voting = voting;
        this.remarks = remarks;
        this.audiences = audiences;
        this.personal = personal;
        this.viewer = viewer;
    }

    /** Where one arrives who had to sign in first. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance ask(UUID id) {
        viewer.required();
        Comment comment = reading.seen(id, viewer.account());
        boolean readable = audiences.of(viewer.account(), comment).mayRead(comment);
        return Templates.vote(comment, readable ? Markdown.html(comment.body()) : "");
    }

    @POST
    @Operation(hidden = true)
    public Response vote(UUID id, @HeaderParam("HX-Request") @Nullable String script) {
        return answer(voting.vote(reading.seen(id, viewer.account()), viewer.required()), true, script);
    }

    @POST
    @Path("/back")
    @Operation(hidden = true)
    public Response takeBack(UUID id, @HeaderParam("HX-Request") @Nullable String script) {
        return answer(voting.takeBack(reading.seen(id, viewer.account()), viewer.required()), false, script);
    }

    private Response answer(Comment comment, boolean cast, @Nullable String script) {
        if (script == null) {
            return Response.seeOther(URI.create("/comments/" + comment.id())).build();
        }
        Ballot ballot = new Ballot(comment.id(), true, cast);
        return Response.ok(Templates.votes(comment.id(), remarks.score(comment), PersonalParts.button(ballot)))
                .build();
    }
}
