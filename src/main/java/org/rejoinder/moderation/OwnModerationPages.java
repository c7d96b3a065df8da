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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What people are told of moderation, and how they appeal. */
@Path("/account/moderation")
@Produces(MediaType.TEXT_HTML)
public class OwnModerationPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance own(List<OwnCase> cases, boolean warned, List<OwnReport> reports);

        static native TemplateInstance statement(Statement statement, Form form);

        private Templates() {}
    }

    private final OwnModeration own;
    private final Statements statements;
    private final Appealing appealing;
    private final Sanctioning sanctioning;
    private final CurrentAccount viewer;

    @Inject
    OwnModerationPages(
            OwnModeration own,
            Statements statements,
            Appealing appealing,
            Sanctioning sanctioning,
            CurrentAccount viewer) {
        this.own = own;
        this.statements = statements;
        this.appealing = appealing;
        this.sanctioning = sanctioning;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        Account person = viewer.required();
        return Templates.own(
                own.cases(person),
                !own.warnings(person.id()).isEmpty(),
                own.reports(person).stream().map(OwnReport::of).toList());
    }

    @POST
    @Path("/acknowledgement")
    @Operation(hidden = true)
    public Response acknowledge() {
        sanctioning.acknowledge(viewer.required());
        return Response.seeOther(URI.create("/account/moderation")).build();
    }

    /** The statement of reasons, as article 17 of the Digital Services Act lists its parts. */
    @GET
    @Path("/decisions/{decision}")
    @Operation(hidden = true)
    public TemplateInstance statement(UUID decision) {
        return statement(decision, Form.empty());
    }

    @GET
    @Path("/decisions/{decision}/appeal")
    @Operation(hidden = true)
    public Response toStatement(UUID decision) {
        return Response.seeOther(URI.create("/account/moderation/decisions/" + decision + "#appeal"))
                .build();
    }

    @POST
    @Path("/decisions/{decision}/appeal")
    @Operation(hidden = true)
    public Response appeal(UUID decision, @RestForm @Nullable String words) {
        try {
            appealing.appeal(decision, words, viewer.required());
            return Response.seeOther(URI.create("/account/moderation")).build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("words", words).refused(refusal);
            return Response.status(refusal.status())
                    .entity(statement(decision, form))
                    .build();
        }
    }

    private TemplateInstance statement(UUID decision, Form form) {
        return Templates.statement(statements.of(appealing.concerning(decision, viewer.required())), form);
    }
}
