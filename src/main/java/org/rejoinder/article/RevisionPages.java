package org.rejoinder.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What changed in an op-ed, when, why, and thanks to whom. */
@Path("/articles/{slug}/revisions")
@Produces(MediaType.TEXT_HTML)
public class RevisionPages {

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance revisions(Article article, Slice<Correction> corrections, boolean editor);

        static native TemplateInstance comparison(Article article, Comparison comparison);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final Archive archive;
    private final CurrentAccount viewer;

    @Inject
    RevisionPages(Newsstand newsstand, Archive archive, CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.archive = archive;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance revisions(@PathParam("slug") String slug, @BeanParam PageRequest page) {
        Article article = newsstand.named(slug, viewer.account());
        return Templates.revisions(article, archive.corrections(article, page), Newsstand.isEditor(viewer.account()));
    }

    @GET
    @Path("/compare")
    @Operation(hidden = true)
    public TemplateInstance compare(@PathParam("slug") String slug, @RestQuery int from, @RestQuery int to) {
        Article article = newsstand.named(slug, viewer.account());
        return Templates.comparison(article, Comparison.of(archive.text(article, from), archive.text(article, to)));
    }
}
