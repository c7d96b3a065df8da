package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The people whom readers have reported. */
@Path("/moderation/people")
@Produces(MediaType.TEXT_HTML)
public class ReportedPeoplePages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance people(Slice<ReportedPerson> people, List<Tab> tabs);

        private Templates() {}
    }

    private final ReportedPeople people;
    private final Tabs tabs;
    private final Jurisdiction jurisdiction;
    private final CurrentAccount viewer;

    @Inject
    ReportedPeoplePages(ReportedPeople people, Tabs tabs, Jurisdiction jurisdiction, CurrentAccount viewer) {
        this.people = people;
        this.tabs = tabs;
        this.jurisdiction = jurisdiction;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@BeanParam PageRequest page) {
        Scope scope = jurisdiction.required(viewer.required(Role.MODERATOR));
        return Templates.people(people.part(page), tabs.of(scope, Tabs.PEOPLE));
    }
}
