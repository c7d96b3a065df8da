package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Form;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Where an editor hands in an op-ed, sees it as it will be, and publishes it. */
@Path("/articles/new")
@Produces(MediaType.TEXT_HTML)
@EditorsOnly
public class ManuscriptPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance manuscript(Form form);

        static native TemplateInstance proof(Proof proof, Form form);

        private Templates() {}
    }

    private final Publishing publishing;
    private final CurrentAccount current;
    private final Ids ids;

    @Inject
    ManuscriptPages(Publishing publishing, CurrentAccount current, Ids ids) {
        this.publishing = publishing;
        this.current = current;
        this.ids = ids;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance empty() {
        return Templates.manuscript(Form.empty());
    }

    @POST
    @Path("/text")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public TemplateInstance backToText(@BeanParam ManuscriptForm sent) {
        return Templates.manuscript(sent.typed());
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response preview(@BeanParam ManuscriptForm sent) {
        return orTextAgain(
                sent,
                () -> Response.ok(proof(sent.manuscript(), sent, sent.typed())).build());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response takeIn(@BeanParam ManuscriptForm sent) {
        return orTextAgain(sent, () -> {
            Manuscript manuscript = sent.manuscript();
            return orProofAgain(sent, manuscript, Restoring.read(manuscript, sent.kept()));
        });
    }

    private Response orProofAgain(ManuscriptForm sent, Manuscript manuscript, OpEd opEd) {
        try {
            Article article = publishing.importOnce(
                    opEd, sent.slug, sent.isToBePublished(), current.required().id(), sent.key);
            return Response.seeOther(UriBuilder.fromPath("/articles/{slug}").build(article.slug()))
                    .build();
        } catch (Refusal badSlug) {
            return again(badSlug, proof(manuscript, sent, sent.typed().refused(badSlug)));
        }
    }

    /** Each proof has a key of its own: what is changed on it and sent is another op-ed, or the same one anew. */
    private TemplateInstance proof(Manuscript manuscript, ManuscriptForm sent, Form form) {
        return Templates.proof(Proof.of(manuscript, sent.kept()), form.with("key", ids.next()));
    }

    private static Response orTextAgain(ManuscriptForm sent, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Refusal refusal) {
            return again(refusal, Templates.manuscript(sent.typed().refused(refusal)));
        }
    }

    private static Response again(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).entity(page).build();
    }
}
