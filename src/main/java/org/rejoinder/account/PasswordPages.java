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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** For those who forgot their password. */
@Path("/password")
public class PasswordPages {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance forgottenPassword(Form form, boolean sendsMail, boolean done);

        static native TemplateInstance newPassword(Form form, String handle);

        private Templates() {}
    }

    private final ForgottenPassword forgotten;
    private final Letters letters;
    private final Address address;

    @Inject
    PasswordPages(ForgottenPassword forgotten, Letters letters, Address address) {
        this.forgotten = forgotten;
        this.letters = letters;
        this.address = address;
    }

    @GET
    @Operation(hidden = true)
    public Response ask() {
        return Answers.page(page(Form.empty(), false)).build();
    }

    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@RestForm @Nullable String handle) {
        Form form = Form.empty().with("handle", handle);
        try {
            forgotten.remind(handle == null ? "" : handle, address);
            return Answers.page(page(form, true)).build();
        } catch (Refusal refusal) {
            return Answers.refused(refusal, page(form.refused(refusal), false));
        }
    }

    @GET
    @Path("{link}")
    @Operation(hidden = true)
    public Response choose(String link) {
        Optional<Account> owner = forgotten.owner(link);
        return owner.isPresent()
                ? LinkAnswers.page(
                        Templates.newPassword(Form.empty(), owner.get().handle()))
                : LinkAnswers.stale();
    }

    @POST
    @Path("{link}")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(String link, @RestForm @Nullable String password) {
        Optional<Account> owner = forgotten.owner(link);
        if (owner.isEmpty()) {
            return LinkAnswers.stale();
        }
        try {
            forgotten.renew(link, password);
            return LinkAnswers.to("/login");
        } catch (Refusal refusal) {
            return LinkAnswers.refused(
                    refusal,
                    Templates.newPassword(
                            Form.empty().refused(refusal), owner.get().handle()));
        }
    }

    private TemplateInstance page(Form form, boolean done) {
        return Templates.forgottenPassword(form, letters.areSent(), done);
    }
}
