package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** Op-eds for programs. */
@Path("/api/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private final Kiosk kiosk;
    private final Newsstand newsstand;
    private final Publishing publishing;
    private final Describing describing;
    private final CurrentAccount current;

    @Inject
    ArticleResource(
            Kiosk kiosk, Newsstand newsstand, Publishing publishing, Describing describing, CurrentAccount current) {
        this.kiosk = kiosk;
        this.newsstand = newsstand;
        this.publishing = publishing;
        this.describing = describing;
        this.current = current;
    }

    @GET
    @Operation(
            summary = "The published articles, newest first",
            description = "Editors get the drafts too, and then the latest to come first.")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    public Slice<Story> articles(@BeanParam PageRequest page) {
        return Newsstand.isEditor(current.account()) ? kiosk.all(page) : kiosk.published(page);
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "An article with its paragraphs and their comment counts")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "404", description = "No such article or room, or not for this viewer")
    public ArticleView article(
            @PathParam("slug") String slug,
            @Parameter(description = "The room whose comments are counted; the public one if absent")
                    @QueryParam("room")
                    @Nullable
                    String room) {
        return kiosk.view(newsstand.named(slug, current.account()), room, current.account());
    }

    @POST
    @EditorsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take in an op-ed, as a draft unless it is to be published")
    @APIResponse(
            responseCode = "201",
            description = "The article, and the lines of the source that were left out; or the earlier article, if the"
                    + " Idempotency-Key was used before",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "400", description = "The source, its format or the slug can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "409", description = "The slug is taken, or the key was used for another request")
    @APIResponse(responseCode = "413", description = "More than 10 MiB")
    public Response importArticle(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body has one effect")
                    @Nullable
                    String key,
            @Nullable NewArticle wanted) {
        NewArticle sent = Optional.ofNullable(wanted).orElseThrow(() -> Refusal.unreadable("The body is missing."));
        OpEd opEd = Manuscript.typed(sent.source(), sent.format()).read();
        Article article = publishing.importOnce(
                opEd, sent.slug(), sent.isToBePublished(), current.required().id(), key);
        return Response.created(UriBuilder.fromPath("/api/v1/articles/{slug}").build(article.slug()))
                .entity(view(article).leavingOut(opEd.leftOut()))
                .build();
    }

    @PUT
    @Path("/{slug}")
    @EditorsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change what is known about an article besides its text",
            description = "Title, author, language, rights, when it appears and closes. What is absent stays as it is;"
                    + " an empty text clears it.")
    @APIResponse(responseCode = "200", description = "The article")
    @APIResponse(responseCode = "400", description = "A field can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "409", description = "A time of publication, and the article is published already")
    public ArticleView describe(@PathParam("slug") String slug, @Nullable ArticleDetails sent) {
        ArticleDetails details =
                Optional.ofNullable(sent).orElseThrow(() -> Refusal.unreadable("The body is missing."));
        return view(describing.describe(slug, details, current.required()));
    }

    @PUT
    @Path("/{slug}/publication")
    @EditorsOnly
    @Operation(summary = "Show an article to everybody")
    @APIResponse(responseCode = "200", description = "The article, published")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    public ArticleView publish(@PathParam("slug") String slug) {
        return view(publishing.publish(slug, editor()));
    }

    @DELETE
    @Path("/{slug}/publication")
    @EditorsOnly
    @Operation(summary = "Make an article a draft again, which only editors see")
    @APIResponse(responseCode = "200", description = "The article, a draft")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    public ArticleView unpublish(@PathParam("slug") String slug) {
        return view(publishing.unpublish(slug, editor()));
    }

    private Optional<UUID> editor() {
        return current.account().map(Account::id);
    }

    private ArticleView view(Article article) {
        return kiosk.view(article, null, current.account());
    }
}
