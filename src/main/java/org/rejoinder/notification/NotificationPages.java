package org.rejoinder.notification;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What one is told of. */
@Path("/notifications")
@Produces(MediaType.TEXT_HTML)
public class NotificationPages {

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance notifications(List<Item> items, String newest, String moreHref);

        private Templates() {}
    }

    private final Inbox inbox;
    private final Items items;
    private final CurrentAccount viewer;

    @Inject
    NotificationPages(Inbox inbox, Items items, CurrentAccount viewer) {
        this.inbox = inbox;
        this.items = items;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam PageRequest page) {
        Slice<Notification> part = inbox.part(viewer.required(), page);
        return Templates.notifications(
                items.of(part.items()),
                part.items().stream()
                        .map(Notification::id)
                        .map(UUID::toString)
                        .findFirst()
                        .orElse(""),
                part.next() == null ? "" : "/notifications?after=" + part.next());
    }

    /** What the link of a notification does: it leads to the comment, and notes that the person has been there. */
    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Response follow(UUID id) {
        Account person = viewer.required();
        return to(inbox.readOne(person, id).target());
    }

    @POST
    @Path("/read")
    @Operation(hidden = true)
    public Response readAll(@RestForm @Nullable UUID until) {
        inbox.read(viewer.required(), Optional.ofNullable(until));
        return to("/notifications");
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
