package org.rejoinder.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Where the link leads that a new server prints. */
@Path("/welcome/{link}")
public class WelcomePages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance welcome(Form form);

        private Templates() {}
    }

    private final OneTimeLinks links;
    private final FirstAdministrator administrator;
    private final Entrance entrance;

    @Inject
    WelcomePages(OneTimeLinks links, FirstAdministrator administrator, Entrance entrance) {
        this.links = links;
        this.administrator = administrator;
        this.entrance = entrance;
    }

    @GET
    @Operation(hidden = true)
    public Response form(String link) {
        return acts(link) ? LinkAnswers.page(Templates.welcome(Form.empty())) : LinkAnswers.stale();
    }

    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response welcome(
            String link,
            @RestForm @Nullable String handle,
            @RestForm @Nullable String password,
            @RestHeader("User-Agent") @Nullable String userAgent) {
        if (!acts(link)) {
            return LinkAnswers.stale();
        }
        try {
            Account account = administrator.welcome(new Secret(link), handle, password);
            return LinkAnswers.discreet(entrance.enter(account, Entrance.carrying("/", null), userAgent));
        } catch (Refusal refusal) {
            Form form = Form.empty().with("handle", handle).refused(refusal);
            return LinkAnswers.refused(refusal, Templates.welcome(form));
        }
    }

    private boolean acts(String link) {
        return links.valid(OneTimeLink.Purpose.ADMINISTRATOR, link).isPresent();
    }
}
