package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;

/** Who moderates an article, for programs. */
@Path("/api/v1/articles/{slug}/moderators")
@Tag(name = "Moderation")
public class AppointmentResource {

    private final ArticleAppointments appointments;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;

    @Inject
    AppointmentResource(ArticleAppointments appointments, Newsstand newsstand, CurrentAccount viewer) {
        this.appointments = appointments;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "Those who moderate this article besides the moderators of the site")
    @APIResponse(responseCode = "200", description = "All of them, the first appointed first")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such article")
    public List<AppointedView> list(String slug) {
        viewer.required(Role.ADMINISTRATOR);
        return appointments.of(named(slug));
    }

    @PUT
    @Path("/{handle}")
    @Operation(summary = "Let somebody moderate this article")
    @APIResponse(responseCode = "204", description = "They do")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such article, or nobody has this handle")
    public void appoint(String slug, String handle) {
        Account by = viewer.required(Role.ADMINISTRATOR);
        appointments.appoint(named(slug), handle, by);
    }

    @DELETE
    @Path("/{handle}")
    @Operation(summary = "Let somebody moderate this article no longer")
    @APIResponse(responseCode = "204", description = "They don't")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "No such article, or nobody has this handle")
    public void dismiss(String slug, String handle) {
        Account by = viewer.required(Role.ADMINISTRATOR);
        appointments.dismiss(named(slug), handle, by);
    }

    private Article named(String slug) {
        return newsstand.named(slug, viewer.account());
    }
}
