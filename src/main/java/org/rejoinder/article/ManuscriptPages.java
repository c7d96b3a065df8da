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
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.text.OpEd;
import org.rejoinder.web.Form;
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

    @Inject
    ManuscriptPages(Publishing publishing, CurrentAccount current) {
        this.publishing = publishing;
        this.current = current;
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
                () -> Response.ok(Templates.proof(Proof.of(sent.manuscript(), sent.kept()), sent.typed()))
                        .build());
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
            Article article = publishing.importOpEd(
                    opEd, sent.slug, sent.isToBePublished(), current.account().map(Account::id));
            return Response.seeOther(UriBuilder.fromPath("/articles/{slug}").build(article.slug()))
                    .build();
        } catch (Refusal badSlug) {
            Proof proof = Proof.of(manuscript, sent.kept());
            return again(badSlug, Templates.proof(proof, sent.typed().refused(badSlug)));
        }
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
