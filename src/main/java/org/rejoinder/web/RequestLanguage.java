package org.rejoinder.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.AcceptLanguage;
import org.rejoinder.language.Language;

/**
 * The language that a request wants: what the viewer has set for their account, else what was chosen in this browser, else
 * what the browser asks for. Programs with a token are answered as they ask.
 */
@RequestScoped
class RequestLanguage {

    private final CurrentVertxRequest request;
    private final Viewer viewer;

    private boolean isKnown;

    @Nullable
    private Language wanted;

    @Inject
    RequestLanguage(CurrentVertxRequest request, Viewer viewer) {
        this.request = request;
        this.viewer = viewer;
    }

    /** Empty if nothing that was asked for is spoken here. */
    Optional<Language> wanted() {
        if (!isKnown) {
            wanted = Optional.ofNullable(request.getCurrent())
                    .map(RoutingContext::request)
                    .flatMap(this::wanted)
                    .orElse(null);
            isKnown = true;
        }
        return Optional.ofNullable(wanted);
    }

    private Optional<Language> wanted(HttpServerRequest asked) {
        Optional<Language> asking = AcceptLanguage.best(asked.getHeader("Accept-Language"));
        return asked.getHeader("Authorization") != null
                ? asking
                : ofTheAccount()
                        .or(() -> Optional.ofNullable(asked.getCookie(LanguageCookie.NAME))
                                .map(Cookie::getValue)
                                .flatMap(Language::of))
                        .or(() -> asking);
    }

    /** Nobody can be asked while the database is away, or if the sign-in itself is refused: the browser is asked then. */
    private Optional<Language> ofTheAccount() {
        try {
            return viewer.language();
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
