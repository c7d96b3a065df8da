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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where an editor gives an op-ed its images. */
@Path("/articles/{slug}/images")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class IllustrationPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance images(Article article, List<ImageView> images, Form form);

        private Templates() {}
    }

    private final Illustrating illustrating;
    private final Newsstand newsstand;
    private final CurrentAccount current;

    @Inject
    IllustrationPages(Illustrating illustrating, Newsstand newsstand, CurrentAccount current) {
        this.illustrating = illustrating;
        this.newsstand = newsstand;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("slug") String slug) {
        return page(newsstand.named(slug, current.account()), Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(@PathParam("slug") String slug, @BeanParam ImageForm sent) {
        Article article = newsstand.named(slug, current.account());
        try {
            illustrating.add(article, sent.bytes(), sent.alt, sent.caption, sent.place(), current.required());
            return Response.seeOther(URI.create("/articles/" + slug + "/images"))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(article, sent.typed().refused(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(Article article, Form form) {
        List<ImageView> images =
                illustrating.of(article).stream().map(ImageView::of).toList();
        return Templates.images(article, images, form);
    }
}
