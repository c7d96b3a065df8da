package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The appeals that moderators hear. */
@Path("/moderation/appeals")
@Produces(MediaType.TEXT_HTML)
public class AppealPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance appeals(Slice<AppealCard> appeals, List<Tab> tabs);

        private Templates() {}
    }

    private final AppealList list;
    private final Appealing appealing;
    private final Jurisdiction jurisdiction;
    private final Tabs tabs;
    private final CurrentAccount viewer;

    @Inject
    AppealPages(AppealList list, Appealing appealing, Jurisdiction jurisdiction, Tabs tabs, CurrentAccount viewer) {
        this.list = list;
        this.appealing = appealing;
        this.jurisdiction = jurisdiction;
        this.tabs = tabs;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam PageRequest page) {
        Account moderator = viewer.required();
        Scope scope = jurisdiction.required(moderator);
        return Templates.appeals(list.part(scope, page, moderator), tabs.of(scope, Tabs.APPEALS));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response hear(UUID id, @RestForm @Nullable String decision, @RestForm @Nullable String answer) {
        appealing.hear(id, "uphold".equals(decision), answer, viewer.required());
        return Response.seeOther(URI.create("/moderation/appeals")).build();
    }
}
