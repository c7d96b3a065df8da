package org.rejoinder.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.rejoinder.account.Account;
import org.rejoinder.account.Appointments;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.OneTimeLinks;
import org.rejoinder.account.Role;
import org.rejoinder.web.Refusal;

/** What an administrator does about one person. */
@Path("/admin/people/{handle}")
@Produces(MediaType.TEXT_HTML)
@AdministratorsOnly
public class PeoplePages {

    private static final Logger LOG = Logger.getLogger(PeoplePages.class);

    @CheckedTemplate(basePath = "operation")
    static class Templates {
        static native TemplateInstance link(String handle, String link);

        private Templates() {}
    }

    private final Appointments appointments;
    private final OneTimeLinks links;
    private final CurrentAccount current;

    @Inject
    PeoplePages(Appointments appointments, OneTimeLinks links, CurrentAccount current) {
        this.appointments = appointments;
        this.links = links;
        this.current = current;
    }

    @POST
    @Path("/roles")
    @Operation(hidden = true)
    public Response appoint(String handle, @RestForm("role") List<String> words) {
        appointments.appoint(handle, roles(words), administrator());
        return Response.seeOther(URI.create(AdminPages.address(handle))).build();
    }

    @POST
    @Path("/password-links")
    @Operation(hidden = true)
    public Response link(String handle) {
        String link = links.forNewPassword(handle);
        LOG.infof(
                "A one-time link for a new password was made: by account %s",
                administrator().id());
        return Response.ok(Templates.link(handle, link))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private static Set<Role> roles(List<String> words) {
        try {
            return words.stream().map(Role::of).collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.invalid("role", "There is no such role.");
        }
    }

    private Account administrator() {
        return current.required(Role.ADMINISTRATOR);
    }
}
