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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where an editor changes one paragraph of an op-ed in place. */
@Path("/paragraphs/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class ParagraphEditPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance paragraph(
                Article article, String action, Form form, Comparison meanwhile, List<SuggestedCorrection> suggested);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final Splicing splicing;
    private final Revising revising;
    private final Archive archive;
    private final SuggestedCorrections suggested;
    private final CurrentAccount current;

    @Inject
    ParagraphEditPages(
            Newsstand newsstand,
            Splicing splicing,
            Revising revising,
            Archive archive,
            SuggestedCorrections suggested,
            CurrentAccount current) {
        this.newsstand = newsstand;
        this.splicing = splicing;
        this.revising = revising;
        this.archive = archive;
        this.suggested = suggested;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance text(@PathParam("id") UUID id, @RestQuery @Nullable String cause) {
        Article article = article(id);
        ArticleText now = newsstand.text(article);
        Form form = Form.empty()
                .with("text", splicing.source(article, id))
                .with("base", now.revisionNumber())
                .with("suggested", cause);
        return page(article, id, form, Comparison.of(now, now));
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance backToText(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return again(article(id), id, new DraftForm(sent).typed());
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response preview(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Article article = article(id);
        DraftForm form = new DraftForm(sent);
        try {
            return shown(article, id, form.draft(splice(article, id, form)), form.typed());
        } catch (Refusal refusal) {
            return refused(article, id, form, refusal);
        }
    }

    /** What becomes of the comments is shown first unless it is plain. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Article article = article(id);
        DraftForm form = new DraftForm(sent);
        try {
            Splice splice = splice(article, id, form);
            Draft draft = form.draft(splice);
            if (splice.isWorthALook() && !form.hasMapping()) {
                return shown(article, id, draft, form.typed());
            }
            revising.save(article.slug(), draft, current.required(), null);
            return Response.seeOther(URI.create("/articles/" + article.slug() + "/revisions"))
                    .build();
        } catch (Refusal refusal) {
            return refused(article, id, form, refusal);
        }
    }

    private Splice splice(Article article, UUID id, DraftForm form) {
        return splicing.splice(article, id, form.text());
    }

    private Response shown(Article article, UUID id, Draft draft, Form form) {
        Mapping mapping = revising.preview(article.slug(), draft, current.required());
        MappingProof proof = MappingProof.of(mapping, newsstand.text(article), draft);
        return Response.ok(
                        EditPages.Templates.mapping(article, action(id), proof, form, suggested.openOn(article.id())))
                .build();
    }

    /** What somebody else saved meanwhile is shown beside the kept words; other faults where they are mended. */
    private Response refused(Article article, UUID id, DraftForm form, Refusal refusal) {
        Form typed = form.typed().refused(refusal);
        if (typed.isWrong("mapping") && refusal.status() == 409) {
            Draft draft = form.draft(splice(article, id, form));
            return Response.fromResponse(shown(article, id, draft, typed))
                    .status(409)
                    .build();
        }
        return Response.status(refusal.status())
                .entity(again(article, id, typed))
                .build();
    }

    private TemplateInstance again(Article article, UUID id, Form form) {
        ArticleText now = newsstand.text(article);
        Comparison meanwhile = archive.since(article, form.value("base"));
        return page(article, id, form.with("base", now.revisionNumber()), meanwhile);
    }

    private TemplateInstance page(Article article, UUID id, Form form, Comparison meanwhile) {
        return Templates.paragraph(article, action(id), form, meanwhile, suggested.openOn(article.id()));
    }

    private static String action(UUID id) {
        return "/paragraphs/" + id + "/edit";
    }

    private Article article(UUID id) {
        return newsstand.holding(id, current.account());
    }
}
