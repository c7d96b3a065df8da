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
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.Address;
import org.rejoinder.web.Form;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;

/** The forms to report a comment: for those who are signed in, and for illegal content for everybody. */
@Path("/comments/{id}/report")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private static final int NOTICES = 10;

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance report(ReportForm report, Form form);

        static native TemplateInstance notice(ReportForm report, Form form);

        static native TemplateInstance reported(String back, boolean byMail, boolean later);

        private Templates() {}
    }

    private final Reading comments;
    private final Reporting reporting;
    private final Acknowledgements acknowledgements;
    private final RateLimits limits;
    private final Address address;
    private final CurrentAccount viewer;

    @Inject
    ReportPages(
            Reading comments,
            Reporting reporting,
            Acknowledgements acknowledgements,
            RateLimits limits,
            Address address,
            CurrentAccount viewer) {
        this.comments = comments;
        this.reporting = reporting;
        this.acknowledgements = acknowledgements;
        this.limits = limits;
        this.address = address;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(UUID id) {
        ReportForm report = ReportForm.of(readable(id));
        return viewer.isSignedIn() ? Templates.report(report, Form.empty()) : Templates.notice(report, Form.empty());
    }

    @POST
    @Operation(hidden = true)
    public Response report(UUID id, @RestForm @Nullable String reason, @RestForm @Nullable String note) {
        Comment comment = readable(id);
        try {
            reporting.report(comment, Complaint.checked(Reason.parse(reason), note), viewer.required());
            return Response.ok(Templates.reported("/comments/" + id, false, false))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("reason", reason).with("note", note).refused(refusal);
            return refused(refusal, Templates.report(ReportForm.of(comment), form));
        }
    }

    @POST
    @Path("/notice")
    @Operation(hidden = true)
    public Response notice(
            UUID id,
            @RestForm @Nullable String name,
            @RestForm @Nullable String email,
            @RestForm @Nullable String explanation,
            @RestForm @Nullable String goodFaith) {
        Comment comment = readable(id);
        try {
            NewNotice notice = NewNotice.checked(name, email, explanation, goodFaith != null);
            limits.take("notice from", address.toString(), NOTICES, Duration.ofHours(1));
            boolean confirmed = acknowledgements.confirm(reporting.report(comment, notice));
            return Response.status(confirmed ? 200 : 202)
                    .entity(Templates.reported("/comments/" + id, true, !confirmed))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty()
                    .with("name", name)
                    .with("email", email)
                    .with("explanation", explanation)
                    .refused(refusal);
            return refused(refusal, Templates.notice(ReportForm.of(comment), form));
        }
    }

    private Comment readable(UUID id) {
        Comment comment = comments.seen(id, viewer.account());
        if (!comment.isVisible()) {
            throw Refusal.notFound();
        }
        return comment;
    }

    private static Response refused(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).entity(page).build();
    }
}
