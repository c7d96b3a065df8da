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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where administrators say who moderates which article. */
@Path("/admin/moderators")
@Produces(MediaType.TEXT_HTML)
public class AppointmentPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance moderators(List<AppointedView> appointed, Form form);

        private Templates() {}
    }

    private final ArticleAppointments appointments;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;

    @Inject
    AppointmentPages(ArticleAppointments appointments, Newsstand newsstand, CurrentAccount viewer) {
        this.appointments = appointments;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page(viewer.required(Role.ADMINISTRATOR), Form.empty());
    }

    @POST
    @Operation(hidden = true)
    public Response appoint(@RestForm @Nullable String article, @RestForm @Nullable String handle) {
        Account administrator = viewer.required(Role.ADMINISTRATOR);
        try {
            appointments.appoint(
                    newsstand.named(article == null ? "" : article.strip(), viewer.account()), handle, administrator);
            return back();
        } catch (Refusal refusal) {
            Form form = Form.empty()
                    .with("article", article)
                    .with("handle", handle)
                    .refused(Refusal.invalid("handle", "There is no such article, or nobody has this handle."));
            return Response.status(refusal.status())
                    .entity(page(administrator, form))
                    .build();
        }
    }

    @POST
    @Path("/dismissal")
    @Operation(hidden = true)
    public Response dismiss(@RestForm @Nullable String article, @RestForm @Nullable String handle) {
        Account administrator = viewer.required(Role.ADMINISTRATOR);
        appointments.dismiss(newsstand.named(article == null ? "" : article, viewer.account()), handle, administrator);
        return back();
    }

    private TemplateInstance page(Account administrator, Form form) {
        return Templates.moderators(appointments.latest(administrator), form);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/admin/moderators")).build();
    }
}
