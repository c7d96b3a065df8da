package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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

/** The revisions of an article, for programs. */
@Path("/api/v1/articles/{slug}/revisions")
@Tag(name = "Revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionsResource {

    private final Revising revising;
    private final Archive archive;
    private final Newsstand newsstand;
    private final Kiosk kiosk;
    private final CurrentAccount current;

    @Inject
    RevisionsResource(Revising revising, Archive archive, Newsstand newsstand, Kiosk kiosk, CurrentAccount current) {
        this.revising = revising;
        this.archive = archive;
        this.newsstand = newsstand;
        this.kiosk = kiosk;
        this.current = current;
    }

    @GET
    @Operation(summary = "The revisions of an article, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "A bad limit or cursor")
    @APIResponse(responseCode = "404", description = "No such article, or not for this caller")
    public Slice<RevisionView> revisions(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @BeanParam PageRequest page) {
        return archive.revisions(newsstand.named(slug, current.account()), page);
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "The text of one revision")
    @APIResponse(responseCode = "200", description = "The revision with its paragraphs")
    @APIResponse(responseCode = "404", description = "No such article or revision, or not for this caller")
    public RevisionView revision(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @Parameter(description = "1 is the first") @PathParam("number") int number) {
        return archive.revision(newsstand.named(slug, current.account()), number);
    }

    @POST
    @EditorsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the text, or see what a change would do to paragraphs and comments")
    @APIResponse(
            responseCode = "200",
            description =
                    "A dry run: what would become of the paragraphs, with the comments at stake; nothing is saved",
            content = @Content(schema = @Schema(implementation = RevisedView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = RevisedView.class)))
    @APIResponse(responseCode = "400", description = "The source, the mapping, the note or the cause can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(
            responseCode = "409",
            description =
                    "The text was changed meanwhile, or the mapping leaves open what became of a paragraph; the problem"
                            + " has currentRevision, and mapping with the lines that need a person")
    @APIResponse(responseCode = "413", description = "More than 10 MiB")
    public Response revise(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body has one effect")
                    @Nullable
                    String key,
            @Nullable NewRevision wanted) {
        Account editor = current.required();
        newsstand.named(slug, current.account());
        NewRevision sent = Optional.ofNullable(wanted).orElseThrow(() -> Refusal.unreadable("The body is missing."));
        OpEd opEd = Manuscript.typed(sent.source(), sent.format()).read();
        Draft draft = Draft.of(opEd, sent);
        return sent.isDryRun()
                ? Response.ok(RevisedView.dryRun(slug, revising.preview(slug, draft, editor), opEd.leftOut()))
                        .build()
                : created(revising.save(slug, draft, editor, key), opEd.leftOut());
    }

    @POST
    @Path("/{number}/restoration")
    @EditorsOnly
    @Operation(
            summary = "Bring an earlier text back, as a new revision",
            description = "Its paragraphs have their ids again; comments made meanwhile are kept.")
    @APIResponse(
            responseCode = "201",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = RevisedView.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article or revision")
    public Response restore(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @Parameter(description = "The revision to bring back") @PathParam("number") int number,
            @HeaderParam("Idempotency-Key") @Parameter(description = "The same key has one effect") @Nullable
                    String key) {
        Article article = newsstand.named(slug, current.account());
        Draft draft = revising.restoring(article, number)
                .from(Optional.empty(), "Back to the text of revision %d.".formatted(number));
        return created(revising.save(slug, draft, current.required(), key), List.of());
    }

    private Response created(Revising.Saved saved, List<String> leftOut) {
        ArticleView view = kiosk.view(saved.article(), null, current.account());
        return Response.created(URI.create("/api/v1/articles/%s/revisions/%d".formatted(view.slug(), view.revision())))
                .entity(RevisedView.saved(view, saved.mapping(), leftOut))
                .build();
    }
}
