package org.rejoinder.moderation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Neighbour;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** One comment under review: what it says, what stands around it, what was decided, and the form to decide. */
@Path("/comments/{id}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance review(Review review, Form form, @Nullable Statement preview);

        static native TemplateInstance around(List<Neighbour> thread);

        static native TemplateInstance reasons(Statement statement);

        private Templates() {}
    }

    private final Reading comments;
    private final Reviews reviews;
    private final Deciding deciding;
    private final CurrentAccount viewer;

    @Inject
    ReviewPages(Reading comments, Reviews reviews, Deciding deciding, CurrentAccount viewer) {
        this.comments = comments;
        this.reviews = reviews;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance review(UUID id) {
        Account moderator = viewer.required();
        return page(comments.reviewed(id, moderator), moderator, Form.empty(), null);
    }

    /** The thread alone, for a card that is open already. */
    @GET
    @Path("/thread")
    @Operation(hidden = true)
    public TemplateInstance thread(UUID id) {
        Account moderator = viewer.required();
        return Templates.around(reviews.thread(comments.reviewed(id, moderator), moderator));
    }

    /** What the author would read: below the form, or alone for a card that is open already. */
    @POST
    @Path("/preview")
    @Operation(hidden = true)
    public Response preview(
            UUID id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String paragraph,
            @RestForm @Nullable String body,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account moderator = viewer.required();
        Comment comment = comments.reviewed(id, moderator);
        Form form = typed(decision, reason, note, paragraph, body);
        try {
            Statement preview = reviews.preview(comment, Ruling.typed(decision, reason, note), moderator);
            return Response.ok(script == null ? page(comment, moderator, form, preview) : Templates.reasons(preview))
                    .build();
        } catch (Refusal refusal) {
            return refused(comment, moderator, form.refused(refusal), refusal);
        }
    }

    @POST
    @Operation(hidden = true)
    public Response decide(
            UUID id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String paragraph,
            @RestForm @Nullable String body) {
        Account moderator = viewer.required();
        Comment comment = comments.reviewed(id, moderator);
        try {
            deciding.decide(
                    comment,
                    Ruling.typed(decision, reason, note),
                    Change.typed(paragraph, body),
                    moderator,
                    Knowledge.ANY);
            return Response.seeOther(URI.create("/comments/" + id + "/review")).build();
        } catch (Refusal refusal) {
            Form form = typed(decision, reason, note, paragraph, body);
            return refused(comment, moderator, form.refused(refusal), refusal);
        }
    }

    private static Form typed(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String note,
            @Nullable String paragraph,
            @Nullable String body) {
        return Form.empty()
                .with("decision", decision)
                .with("reason", reason)
                .with("note", note)
                .with("paragraph", paragraph)
                .with("body", body);
    }

    private Response refused(Comment comment, Account moderator, Form form, Refusal refusal) {
        return Response.status(refusal.status())
                .entity(page(comment, moderator, form, null))
                .build();
    }

    private TemplateInstance page(Comment comment, Account moderator, Form form, @Nullable Statement preview) {
        return Templates.review(reviews.of(comment, moderator), form, preview);
    }
}
