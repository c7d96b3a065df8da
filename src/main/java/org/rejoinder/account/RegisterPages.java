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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

@Path("/register")
public class RegisterPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance register(Form form);

        private Templates() {}
    }

    private final Joining joining;
    private final Entrance entrance;
    private final CurrentAccount current;
    private final Address address;

    @Inject
    RegisterPages(Joining joining, Entrance entrance, CurrentAccount current, Address address) {
        this.joining = joining;
        this.entrance = entrance;
        this.current = current;
        this.address = address;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestQuery @Nullable String next) {
        if (current.isSignedIn()) {
            return Answers.to(NextPath.of(next)).build();
        }
        return Answers.page(Templates.register(Entrance.carrying(next, null))).build();
    }

    /** It only asks for handle and password without them, or to begin, as when somebody wrote before joining. */
    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(
            @RestForm @Nullable String handle,
            @RestForm @Nullable String password,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String email,
            @RestForm @Nullable String next,
            @RestForm @Nullable String draft,
            @RestForm @Nullable String begin,
            @RestHeader("User-Agent") @Nullable String userAgent) {
        Form carried = Entrance.carrying(next, draft);
        if (begin != null || (handle == null && password == null)) {
            return Answers.page(Templates.register(carried)).build();
        }
        Form form =
                carried.with("handle", handle).with("displayName", displayName).with("email", email);
        try {
            Account account = joining.join(new NewAccount(handle, password, displayName, email), address);
            return entrance.enter(account, form, userAgent);
        } catch (Refusal refusal) {
            return Answers.refused(refusal, Templates.register(form.refused(refusal)));
        }
    }
}
