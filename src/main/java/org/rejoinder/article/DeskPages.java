package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The editors' list of all articles, where they are published and unpublished. */
@Path("/articles/desk")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class DeskPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance desk(Slice<Story> stories, long suggestions);

        private Templates() {}
    }

    private final Kiosk kiosk;
    private final Publishing publishing;
    private final SuggestedCorrections suggested;
    private final CurrentAccount current;

    @Inject
    DeskPages(Kiosk kiosk, Publishing publishing, SuggestedCorrections suggested, CurrentAccount current) {
        this.kiosk = kiosk;
        this.publishing = publishing;
        this.suggested = suggested;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance desk(@BeanParam PageRequest page) {
        return Templates.desk(kiosk.all(page), suggested.openCount());
    }

    @POST
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response change(@PathParam("slug") String slug, @RestForm boolean publish) {
        Optional<UUID> editor = current.account().map(Account::id);
        if (publish) {
            publishing.publish(slug, editor);
        } else {
            publishing.unpublish(slug, editor);
        }
        return Response.seeOther(URI.create("/articles/desk")).build();
    }
}
