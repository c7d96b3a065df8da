package org.rejoinder.account;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.web.Requests;

/**
 * Looks for the secret in a request: the token of a program in {@code Authorization: Bearer}, else the cookie of a
 * session. The cookie allows no change under {@code /api/}, so that no other site can make a browser do one there.
 */
@Singleton
class SecretAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final SessionCookie cookie;

    @Inject
    SecretAuthentication(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return shown(context.request())
                .map(request -> identities.authenticate(request))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    private Optional<SecretRequest> shown(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(
                    SecretRequest.ofProgram(header.substring(BEARER.length()).strip()));
        }
        if (Requests.isForPrograms(request.path())
                && !Requests.isSafe(request.method().name())) {
            return Optional.empty();
        }
        return Optional.ofNullable(request.getCookie(cookie.name()))
                .map(Cookie::getValue)
                .map(SecretRequest::ofSession);
    }
}
