package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The word lists. */
@Path("/moderation/words")
@Produces(MediaType.TEXT_HTML)
public class WordsPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance words(Form form);

        private Templates() {}
    }

    private final WordLists words;
    private final CurrentAccount viewer;

    @Inject
    WordsPages(WordLists words, CurrentAccount viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        viewer.required(Role.MODERATOR);
        return Templates.words(words.edition()
                .map(edition -> Form.empty().with("banned", edition.banned()).with("suspect", edition.suspect()))
                .orElse(Form.empty()));
    }

    @POST
    @Operation(hidden = true)
    public Response replace(@RestForm @Nullable String banned, @RestForm @Nullable String suspect) {
        Account moderator = viewer.required(Role.MODERATOR);
        try {
            words.replace(orEmpty(banned), orEmpty(suspect), moderator);
            return Response.seeOther(URI.create("/moderation/words")).build();
        } catch (Refusal refusal) {
            Form form =
                    Form.empty().with("banned", banned).with("suspect", suspect).refused(refusal);
            return Response.status(refusal.status())
                    .entity(Templates.words(form))
                    .build();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
