package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Language;
import org.rejoinder.web.LanguageCookie;
import org.rejoinder.web.Refusal;

/** The choice of a language at the foot of every page: kept with the account, or in a cookie for who isn't signed in. */
@Path("/language")
public class LanguagePages {

    private final CurrentAccount current;
    private final OwnAccount own;
    private final LanguageCookie cookie;

    @Inject
    LanguagePages(CurrentAccount current, OwnAccount own, LanguageCookie cookie) {
        this.current = current;
        this.own = own;
        this.cookie = cookie;
    }

    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("language") @Nullable String tag, @HeaderParam("Referer") @Nullable String page) {
        Language language = Language.of(tag).orElseThrow(() -> Refusal.invalid("language", "One of en, zh, ko."));
        Response.ResponseBuilder back = Answers.to(pathOf(page));
        Optional<Account> account = current.account();
        if (account.isEmpty()) {
            return back.cookie(cookie.holding(language)).build();
        }
        own.speak(account.get(), Optional.of(language));
        return back.build();
    }

    /** Its path on this site: the browser says from which page of it the form was sent. */
    private static String pathOf(@Nullable String page) {
        try {
            URI address = URI.create(page == null ? "/" : page);
            return NextPath.of(
                    address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return "/";
        }
    }
}
