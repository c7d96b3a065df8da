package org.rejoinder.web;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets no other site act in a reader's name. A change that arrives at a page must come from this site, as the browser
 * states it (Fetch Metadata, else Origin), and, from a session, must carry the token of a form that was served to it.
 * The API isn't concerned: there no cookie allows a change; nor are addresses that are secrets themselves.
 */
final class FormGuard {

    private final Settings settings;
    private final Viewer viewer;
    private final List<SecretAddresses> secretAddresses;

    @Inject
    FormGuard(Settings settings, Viewer viewer, @All List<SecretAddresses> secretAddresses) {
        this.secretAddresses = secretAddresses;
        this.settings = settings;
        this.viewer = viewer;
    }

    @ServerRequestFilter
    @WithFormRead
    void refuseForeignForms(ResteasyReactiveContainerRequestContext request) {
        if (Requests.isSafe(request.getMethod())
                || Requests.isForPrograms(request.getUriInfo().getPath())
                || secretAddresses.stream()
                        .anyMatch(some -> some.isAmongThem(request.getUriInfo().getPath()))) {
            return;
        }
        if (isForeign(request) || !hasGenuineToken(request)) {
            throw Refusal.forbidden("This form came from elsewhere, or is too old. Load the page again and repeat it.");
        }
    }

    private boolean isForeign(ResteasyReactiveContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeaderString("Origin");
        return origin != null && !origin.equals(ownOrigin(request));
    }

    private String ownOrigin(ResteasyReactiveContainerRequestContext request) {
        URI base = settings.url().orElse(request.getUriInfo().getBaseUri());
        String host = settings.url().map(URI::getRawAuthority).orElse(request.getHeaderString(HttpHeaders.HOST));
        return base.getScheme() + "://" + host;
    }

    private boolean hasGenuineToken(ResteasyReactiveContainerRequestContext request) {
        Optional<byte[]> secret = viewer.formSecret();
        return secret.isEmpty()
                || Optional.ofNullable(sentToken(request))
                        .filter(token -> FormTokens.isGenuine(token, secret.get()))
                        .isPresent();
    }

    private static @Nullable String sentToken(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormParameter("token", true, false) instanceof String token ? token : null;
    }
}
