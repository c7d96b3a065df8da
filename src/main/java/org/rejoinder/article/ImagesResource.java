package org.rejoinder.article;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.CurrentAccount;

/** The images of an article, for programs of editors. */
@Path("/api/v1/articles/{slug}/images")
@Tag(name = "Revisions")
@Produces(MediaType.APPLICATION_JSON)
@EditorsOnly
public class ImagesResource {

    private final Illustrating illustrating;
    private final Newsstand newsstand;
    private final CurrentAccount current;

    @Inject
    ImagesResource(Illustrating illustrating, Newsstand newsstand, CurrentAccount current) {
        this.illustrating = illustrating;
        this.newsstand = newsstand;
        this.current = current;
    }

    @GET
    @Operation(summary = "The images of an article, newest first")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    public List<ImageView> images(@Parameter(description = "The article's slug") @PathParam("slug") String slug) {
        return illustrating.of(newsstand.named(slug, current.account())).stream()
                .map(ImageView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Keep an image of an article, and put it into the text",
            description = "It is drawn anew, without what its file held besides, at most 1,600 pixels wide.")
    @APIResponse(
            responseCode = "201",
            description = "The image",
            content = @Content(schema = @Schema(implementation = ImageView.class)))
    @APIResponse(responseCode = "400", description = "No image, too many pixels, or a field that can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "The article has very many, or its text was changed meanwhile")
    @APIResponse(responseCode = "413", description = "More than 10 MiB")
    public Response add(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug, @BeanParam ImageForm sent) {
        Article article = newsstand.named(slug, current.account());
        Image image = illustrating.add(article, sent.bytes(), sent.alt, sent.caption, sent.place(), current.required());
        return Response.created(URI.create("/images/" + image.id()))
                .entity(ImageView.of(image))
                .build();
    }
}
