package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** One comment under review: what it says, what was decided, and the form to decide. */
@Path("/comments/{id}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance review(Review review, Form form);

        private Templates() {}
    }

    private final Reading comments;
    private final Decisions decisions;
    private final Deciding deciding;
    private final CurrentAccount viewer;

    @Inject
    ReviewPages(Reading comments, Decisions decisions, Deciding deciding, CurrentAccount viewer) {
        this.comments = comments;
        this.decisions = decisions;
        this.deciding = deciding;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance review(UUID id) {
        viewer.required(Role.MODERATOR);
        return page(comments.seen(id, viewer.account()), Form.empty());
    }

    @POST
    @Operation(hidden = true)
    public Response decide(
            UUID id,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note) {
        Account moderator = viewer.required(Role.MODERATOR);
        Comment comment = comments.seen(id, viewer.account());
        try {
            deciding.decide(comment, ruling(decision, reason, note), moderator, null);
            return Response.seeOther(URI.create("/comments/" + id + "/review")).build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("reason", reason).with("note", note).refused(refusal);
            return Response.status(refusal.status()).entity(page(comment, form)).build();
        }
    }

    private static Ruling ruling(@Nullable String decision, @Nullable String reason, @Nullable String note) {
        return Ruling.checked(
                Verdict.parse(decision), reason == null || reason.isEmpty() ? null : Reason.parse(reason), note);
    }

    private TemplateInstance page(Comment comment, Form form) {
        return Templates.review(Review.of(comment, decisions.about(comment.id())), form);
    }
}
