package org.rejoinder.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Language;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** One's own settings and data. */
@Path("/account")
public class AccountPages {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance account(
                Profile profile, OpenDoors doors, Form form, String done, List<Language> languages);

        private Templates() {}
    }

    private final OwnAccount own;
    private final Doors doors;
    private final SignIn signIn;
    private final Export export;
    private final Erasure erasure;
    private final SessionCookie cookie;
    private final CurrentAccount current;

    @Inject
    AccountPages(
            OwnAccount own,
            Doors doors,
            SignIn signIn,
            Export export,
            Erasure erasure,
            SessionCookie cookie,
            CurrentAccount current) {
        this.own = own;
        this.doors = doors;
        this.signIn = signIn;
        this.export = export;
        this.erasure = erasure;
        this.cookie = cookie;
        this.current = current;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestQuery @Nullable String done) {
        if (current.account().filter(Account::isStudent).isPresent()) {
            return Answers.to("/classes").build();
        }
        return Answers.page(page(Form.empty(), done == null ? "" : done)).build();
    }

    @POST
    @Path("name")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(@RestForm @Nullable String displayName) {
        Account owner = current.required();
        try {
            own.rename(owner, displayName);
            return Answers.to("/account?done=name").build();
        } catch (Refusal refusal) {
            return refused(refusal, Form.empty().with("displayName", displayName));
        }
    }

    @POST
    @Path("password")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @RestForm("current") @Nullable String currentPassword, @RestForm @Nullable String password) {
        Account owner = current.required();
        try {
            own.changePassword(owner, currentPassword, password, session());
            return Answers.to("/account?done=password").build();
        } catch (Refusal refusal) {
            return refused(refusal, Form.empty());
        }
    }

    @POST
    @Path("email")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeEmail(
            @RestForm @Nullable String email, @RestForm("emailPassword") @Nullable String password) {
        Account owner = current.required();
        try {
            own.changeEmail(owner, email, password, "emailPassword");
            return Answers.to("/account?done=email").build();
        } catch (Refusal refusal) {
            return refused(refusal, Form.empty().with("email", email == null ? "" : email));
        }
    }

    @POST
    @Path("language")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response speak(@RestForm @Nullable String language) {
        own.speak(current.required(), Language.of(language));
        return Answers.to("/account?done=language").build();
    }

    @GET
    @Path("export")
    @Operation(hidden = true)
    @Produces(MediaType.APPLICATION_JSON)
    public Response export() {
        return Response.ok(export.of(current.required()), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"rejoinder-export.json\"")
                .build();
    }

    @POST
    @Path("erase")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@RestForm @Nullable String confirmation) {
        Account owner = current.required();
        try {
            signIn.confirm(owner, confirmation, "confirmation");
            erasure.erase(owner.id());
        } catch (Refusal refusal) {
            return refused(refusal, Form.empty());
        }
        return Answers.to("/")
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private Response refused(Refusal refusal, Form form) {
        return Answers.refused(refusal, page(form.refused(refusal), ""));
    }

    private TemplateInstance page(Form form, String done) {
        Account owner = current.required();
        Form filled = form.isWrong("displayName") ? form : form.with("displayName", owner.displayName());
        filled = filled.has("email")
                ? filled
                : filled.with("email", owner.email().orElse(null));
        filled = filled.with("language", owner.language().map(Language::tag).orElse(""));
        return Templates.account(
                Profile.of(owner), doors.of(owner, session()), filled, done, List.of(Language.values()));
    }

    private Secret session() {
        return current.secret().orElseThrow(Refusal::unauthenticated);
    }
}
