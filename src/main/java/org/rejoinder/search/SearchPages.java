package org.rejoinder.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The page to search on. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int LENGTH = 20;

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(SearchPage page);

        private Templates() {}
    }

    private final Questions questions;

    @Inject
    SearchPages(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Operation(hidden = true)
    public Response search(@BeanParam SearchRequest request) {
        Form form = SearchPage.form(request);
        if (request.words().isEmpty()) {
            return page(200, new SearchPage(form, false, List.of(), ""));
        }
        try {
            Slice<Hit> hits = questions.answer(request, LENGTH);
            return page(200, new SearchPage(form, true, hits.items(), SearchPage.more(request, hits.next())));
        } catch (Refusal refusal) {
            return page(refusal.status(), new SearchPage(form.refused(refusal), false, List.of(), ""));
        }
    }

    private static Response page(int status, SearchPage page) {
        return Response.status(status).entity(Templates.search(page)).build();
    }
}
