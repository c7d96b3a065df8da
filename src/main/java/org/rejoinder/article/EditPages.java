package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where an editor changes the text of an op-ed, and sees what that does to paragraphs and comments before it is saved. */
@Path("/articles/{slug}/edit")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class EditPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance edit(
                Article article, Form form, Comparison meanwhile, List<SuggestedCorrection> suggested);

        static native TemplateInstance mapping(
                Article article, String action, MappingProof proof, Form form, List<SuggestedCorrection> suggested);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final Revising revising;
    private final Archive archive;
    private final SuggestedCorrections suggested;
    private final CurrentAccount current;

    @Inject
    EditPages(
            Newsstand newsstand,
            Revising revising,
            Archive archive,
            SuggestedCorrections suggested,
            CurrentAccount current) {
        this.newsstand = newsstand;
        this.revising = revising;
        this.archive = archive;
        this.suggested = suggested;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance text(@PathParam("slug") String slug, @RestQuery @Nullable String cause) {
        Article article = article(slug);
        ArticleText text = newsstand.text(article);
        Form form = Form.empty()
                .with("text", archive.source(article))
                .with("base", text.revisionNumber())
                .with("suggested", cause);
        return Templates.edit(article, form, Comparison.of(text, text), suggested.openOn(article.id()));
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance backToText(@PathParam("slug") String slug, MultivaluedMap<String, String> sent) {
        return again(article(slug), new DraftForm(sent).typed());
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(@PathParam("slug") String slug, MultivaluedMap<String, String> sent) {
        Article article = article(slug);
        DraftForm form = new DraftForm(sent);
        try {
            return Response.ok(proof(article, form, form.typed())).build();
        } catch (Refusal refusal) {
            return refused(article, form, refusal);
        }
    }

    private TemplateInstance proof(Article article, DraftForm form, Form shown) {
        Draft draft = form.draft(archive.format(article));
        Mapping mapping = revising.preview(article.slug(), draft, current.required());
        return Templates.mapping(
                article,
                "/articles/" + article.slug() + "/edit",
                MappingProof.of(mapping, newsstand.text(article), draft),
                shown,
                suggested.openOn(article.id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@PathParam("slug") String slug, MultivaluedMap<String, String> sent) {
        Article article = article(slug);
        DraftForm form = new DraftForm(sent);
        try {
            revising.save(slug, form.draft(archive.format(article)), current.required(), null);
            return Response.seeOther(URI.create("/articles/" + slug + "/revisions"))
                    .build();
        } catch (Refusal refusal) {
            return refused(article, form, refusal);
        }
    }

    /** What somebody else saved meanwhile is shown beside the kept text; other faults where they are mended. */
    private Response refused(Article article, DraftForm form, Refusal refusal) {
        Form shown = form.typed().refused(refusal);
        if (shown.isWrong("mapping") && refusal.status() == 409) {
            return Response.status(409).entity(proof(article, form, shown)).build();
        }
        return Response.status(refusal.status()).entity(again(article, shown)).build();
    }

    private TemplateInstance again(Article article, Form form) {
        Comparison meanwhile = archive.since(article, form.value("base"));
        Form current = form.with("base", newsstand.text(article).revisionNumber());
        return Templates.edit(article, current, meanwhile, suggested.openOn(article.id()));
    }

    @POST
    @Path("/restore")
    @Operation(hidden = true)
    public Response restore(@PathParam("slug") String slug, @RestForm int revision) {
        Article article = article(slug);
        Draft draft = revising.restoring(article, revision)
                .from(Optional.empty(), "Back to the text of revision %d.".formatted(revision));
        revising.save(slug, draft, current.required(), null);
        return Response.seeOther(URI.create("/articles/" + slug + "/revisions")).build();
    }

    private Article article(String slug) {
        return newsstand.named(slug, current.account());
    }
}
