package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The log of all decisions about what a moderator moderates. */
@Path("/moderation/log")
@Produces(MediaType.TEXT_HTML)
public class LogPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance log(Slice<LoggedDecision> decisions);

        private Templates() {}
    }

    private final Decisions decisions;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    LogPages(Decisions decisions, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.decisions = decisions;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance log(@BeanParam PageRequest page) {
        Scope scope = jurisdiction.required(viewer.required());
        return Templates.log(
                Slice.of(decisions.latest(scope, page.after(), page.limit() + 1), page.limit(), LoggedDecision::id));
    }
}
