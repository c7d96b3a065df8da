package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;

/** The images themselves, for those who may see their article. An address always gives the same image. */
@Path("/images/{id}")
public class ImagePages {

    private static final String FOR_A_YEAR = "private, max-age=31536000, immutable";

    private final Illustrating illustrating;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;

    @Inject
    ImagePages(Illustrating illustrating, Newsstand newsstand, CurrentAccount viewer) {
        this.illustrating = illustrating;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public Response image(@PathParam("id") UUID id) {
        Image image = illustrating.image(id);
        Article article = newsstand.byId(image.articleId(), viewer.account());
        return Response.ok(illustrating.bytes(image), image.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, article.isPublished() ? FOR_A_YEAR : "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .build();
    }
}
