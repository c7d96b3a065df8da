package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** One paragraph of an article, for programs that change it in place. */
@Path("/api/v1/articles/{slug}/paragraphs/{paragraph}")
@Tag(name = "Revisions")
@Produces(MediaType.APPLICATION_JSON)
public class ParagraphResource {

    private final Splicing splicing;
    private final Revising revising;
    private final Newsstand newsstand;
    private final Kiosk kiosk;
    private final CurrentAccount current;

    @Inject
    ParagraphResource(Splicing splicing, Revising revising, Newsstand newsstand, Kiosk kiosk, CurrentAccount current) {
        this.splicing = splicing;
        this.revising = revising;
        this.newsstand = newsstand;
        this.kiosk = kiosk;
        this.current = current;
    }

    @PUT
    @EditorsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change one paragraph in place, as a new revision",
            description = "All others stay as they are. An empty text deletes the paragraph, empty lines split it.")
    @APIResponse(responseCode = "200", description = "Saved; or, after a dry run, what would become of the paragraphs")
    @APIResponse(responseCode = "400", description = "The text, the mapping, the note or the cause can't be taken")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article, or the paragraph never was in it")
    @APIResponse(
            responseCode = "409",
            description = "The text was changed meanwhile, or the mapping leaves open what became of a paragraph; the"
                    + " problem has currentRevision, and mapping with the lines that need a person")
    @APIResponse(responseCode = "413", description = "More than 10 MiB")
    public RevisedView change(
            @Parameter(description = "The article's slug") @PathParam("slug") String slug,
            @Parameter(description = "The paragraph's id") @PathParam("paragraph") UUID paragraph,
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "The same key with the same body has one effect")
                    @Nullable
                    String key,
            @Nullable NewParagraph sent) {
        Account editor = current.required();
        Article article = newsstand.named(slug, current.account());
        if (sent == null || sent.text() == null) {
            throw Refusal.invalid("text", "The text of the paragraph is missing.");
        }
        Draft draft = sent.draft(splicing.splice(article, paragraph, sent.text()));
        return sent.isDryRun()
                ? RevisedView.dryRun(slug, revising.preview(slug, draft, editor), List.of())
                : saved(revising.save(slug, draft, editor, key));
    }

    private RevisedView saved(Revising.Saved saved) {
        return RevisedView.saved(kiosk.view(saved.article(), null, current.account()), saved.mapping(), List.of());
    }
}
