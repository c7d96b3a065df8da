package org.rejoinder.operation;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.People;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** What administrators see of the server: its people, its settings, its backups. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@AdministratorsOnly
public class AdminPages {

    @CheckedTemplate(basePath = "operation")
    static class Templates {
        static native TemplateInstance admin(
                Slice<Person> people, String beginning, String more, List<Setting> settings);

        static native TemplateInstance backup(@Nullable Backup backup, String refusal);

        private Templates() {}
    }

    private final People people;
    private final SettingsInForce settings;
    private final Backups backups;

    @Inject
    AdminPages(People people, SettingsInForce settings, Backups backups) {
        this.people = people;
        this.settings = settings;
        this.backups = backups;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery @Nullable String q, @BeanParam PageRequest page) {
        String beginning = q == null ? "" : q;
        Slice<Person> part = people.called(beginning, page).map(Person::of);
        String more = part.next() == null ? "" : address(beginning) + "&after=" + part.next();
        return Templates.admin(part, beginning, more, settings.list());
    }

    /** The list of those whose handle begins like this. */
    static String address(String beginning) {
        return "/admin?q=" + URLEncoder.encode(beginning, StandardCharsets.UTF_8);
    }

    @POST
    @Path("/backups")
    @Operation(hidden = true)
    public Response backUp() {
        try {
            return Response.ok(Templates.backup(backups.make(), "")).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(Templates.backup(null, refusal.reason()))
                    .build();
        }
    }
}
