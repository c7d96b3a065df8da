package org.rejoinder.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Recognises people by the secrets that they show. A stale cookie is nobody's; a wrong token is refused. */
@Singleton
class SecretIdentityProvider implements IdentityProvider<SecretRequest> {

    private final Sessions sessions;
    private final Tokens tokens;

    @Inject
    SecretIdentityProvider(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> request.isInBrowser() ? ofSession(request) : ofProgram(request));
    }

    private SecurityIdentity ofSession(SecretRequest request) {
        return sessions.recognise(request.secret())
                .map(account -> Identities.inBrowser(account, request.secret()))
                .orElseGet(Identities::nobody);
    }

    private SecurityIdentity ofProgram(SecretRequest request) {
        return tokens.recognise(request.secret())
                .map(account -> Identities.ofProgram(account, request.secret()))
                .orElseThrow(AuthenticationFailedException::new);
    }
}
