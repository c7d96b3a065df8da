package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What became of the corrections that somebody suggested, for them. */
@Path("/account/corrections")
@Produces(MediaType.TEXT_HTML)
public class OwnSuggestionPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance corrections(Slice<SuggestionList.Item> suggestions);

        private Templates() {}
    }

    private final SuggestionLists lists;
    private final CurrentAccount viewer;

    @Inject
    OwnSuggestionPages(SuggestionLists lists, CurrentAccount viewer) {
        this.lists = lists;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance own(@BeanParam PageRequest page) {
        return Templates.corrections(lists.by(viewer.required(), page));
    }
}
