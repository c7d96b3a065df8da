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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where an editor puts another image in the place of one, or takes it away. */
@Path("/articles/{slug}/images/{id}")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class OneImagePages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance image(Article article, ImageView image, Form form);

        private Templates() {}
    }

    private final Illustrating illustrating;
    private final Replacing replacing;
    private final Unillustrating unillustrating;
    private final Newsstand newsstand;
    private final CurrentAccount current;

    @Inject
    OneImagePages(
            Illustrating illustrating,
            Replacing replacing,
            Unillustrating unillustrating,
            Newsstand newsstand,
            CurrentAccount current) {
        this.illustrating = illustrating;
        this.replacing = replacing;
        this.unillustrating = unillustrating;
        this.newsstand = newsstand;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        Article article = newsstand.named(slug, current.account());
        ImageView image = ImageView.of(illustrating.image(article, id));
        return Templates.image(
                article, image, Form.empty().with("alt", image.alt()).with("caption", image.caption()));
    }

    @POST
    @Path("/replacement")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response replace(@PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam OtherImageForm sent) {
        Article article = newsstand.named(slug, current.account());
        try {
            replacing.replace(article, id, ImageForm.bytes(sent.file), sent.alt, sent.caption, current.required());
            return toAll(slug);
        } catch (Refusal refusal) {
            return refused(article, id, sent.typed(), refusal);
        }
    }

    @POST
    @Path("/removal")
    @Operation(hidden = true)
    public Response remove(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @RestForm @Nullable String reason) {
        Article article = newsstand.named(slug, current.account());
        try {
            unillustrating.remove(slug, id, reason, current.required());
            return toAll(slug);
        } catch (Refusal refusal) {
            return refused(article, id, Form.empty().with("reason", reason), refusal);
        }
    }

    private Response refused(Article article, UUID id, Form form, Refusal refusal) {
        ImageView image = ImageView.of(illustrating.image(article, id));
        return Response.status(refusal.status())
                .entity(Templates.image(article, image, form.refused(refusal)))
                .build();
    }

    private static Response toAll(String slug) {
        return Response.seeOther(URI.create("/articles/" + slug + "/images")).build();
    }
}
