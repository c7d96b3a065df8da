package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
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
    private final Replacing replacing;
    private final Unillustrating unillustrating;

    @Inject
    ImagesResource(
            Illustrating illustrating,
            Newsstand newsstand,
            CurrentAccount current,
            Replacing replacing,
            Unillustrating unillustrating) {
        this.illustrating = illustrating;
        this.newsstand = newsstand;
        this.current = current;
        this.replacing = replacing;
        this.unillustrating = unillustrating;
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
        return created(
                illustrating.add(article, sent.bytes(), sent.alt, sent.caption, sent.place(), current.required()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Put another image in the place of one",
            description =
                    "Where the current text shows it the new one stands from now on, as a new revision, in the same paragraph. Earlier texts keep it.")
    @APIResponse(
            responseCode = "201",
            description = "The new image",
            content = @Content(schema = @Schema(implementation = ImageView.class)))
    @APIResponse(responseCode = "400", description = "No image, too many pixels, or a field that can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article or image")
    @APIResponse(responseCode = "409", description = "The article has very many, or its text was changed meanwhile")
    @APIResponse(responseCode = "413", description = "More than 10 MiB")
    public Response replace(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @Parameter(description = "The image's id") @PathParam("id") UUID id,
            @BeanParam OtherImageForm sent) {
        Article article = newsstand.named(slug, current.account());
        return created(
                replacing.replace(article, id, ImageForm.bytes(sent.file), sent.alt, sent.caption, current.required()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete an image for good",
            description =
                    "One that a text shows, be it an earlier one, goes only for a reason; its words and the reason then stand in its place.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "400", description = "A reason that can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article or image")
    @APIResponse(responseCode = "409", description = "A text shows it, and there is no reason")
    public Response delete(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @Parameter(description = "The image's id") @PathParam("id") UUID id,
            @Parameter(description = "Why it has to go, for readers; needed if a text shows it")
                    @QueryParam("reason")
                    @Nullable
                    String reason) {
        newsstand.named(slug, current.account());
        unillustrating.remove(slug, id, reason, current.required());
        return Response.noContent().build();
    }

    private static Response created(Image image) {
        return Response.created(URI.create("/images/" + image.id()))
                .entity(ImageView.of(image))
                .build();
    }
}
