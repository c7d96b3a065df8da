package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.TimeText;

/** Where an editor says what an op-ed is called, whose it is, and when it appears and closes. */
@Path("/articles/{slug}/details")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class DetailsPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance details(Article article, Form form, String now);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final Describing describing;
    private final CurrentAccount current;
    private final Clock clock;

    @Inject
    DetailsPages(Newsstand newsstand, Describing describing, CurrentAccount current, Clock clock) {
        this.newsstand = newsstand;
        this.describing = describing;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("slug") String slug) {
        Article article = newsstand.named(slug, current.account());
        return page(article, DetailsForm.of(article));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@PathParam("slug") String slug, @BeanParam DetailsForm sent) {
        Article article = newsstand.named(slug, current.account());
        try {
            describing.describe(slug, sent.details(), current.required());
            return Response.seeOther(URI.create("/articles/desk")).build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(article, sent.typed().refused(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(Article article, Form form) {
        return Templates.details(article, form, TimeText.of(clock.instant()));
    }
}
