package org.rejoinder.account;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.language.Language;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Viewer;

/** Whoever sends the request. */
@RequestScoped
public class CurrentAccount implements Viewer {

    /** The attribute of the security identity under which the sign-in mechanisms leave the {@link Account}. */
    static final String ACCOUNT = "account";

    /** Likewise the secret of the session, a byte array; absent for programs with a token. */
    static final String FORM_SECRET = "form-secret";

    /** Likewise what the viewer was recognised by, a {@link Secret}. */
    static final String SECRET = "secret";

    private final SecurityIdentity identity;

    @Inject
    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The account of the viewer; empty if nobody is signed in. Detached from the database: read only. On an event loop,
     * where nobody can be looked up (as for the page of an unknown address), nobody is signed in.
     */
    public Optional<Account> account() {
        return attribute(ACCOUNT);
    }

    /** What the viewer was recognised by; empty if nobody is signed in. */
    Optional<Secret> secret() {
        return attribute(SECRET);
    }

    /** What lets something go on in the viewer's name; empty if nobody is signed in. */
    public Optional<Pass> pass() {
        return account().flatMap(account -> secret().map(secret -> new Pass(account.id(), secret)));
    }

    /**
     * The account of the viewer, who must be signed in.
     *
     * @throws Refusal with status 401 otherwise
     */
    public Account required() {
        return account().orElseThrow(Refusal::unauthenticated);
    }

    /**
     * The account of the viewer, who must be signed in and have this role.
     *
     * @throws Refusal with status 401 or 403 otherwise
     */
    public Account required(Role role) {
        Account account = required();
        if (!account.is(role)) {
            throw Refusal.forbidden("Only the role " + role.word() + " may do this.");
        }
        return account;
    }

    @Override
    public boolean isSignedIn() {
        return account().isPresent();
    }

    @Override
    public Optional<String> displayName() {
        return account().map(Account::displayName);
    }

    @Override
    public Optional<String> handle() {
        return account().map(Account::handle);
    }

    @Override
    public Optional<String> accountId() {
        return account().map(account -> account.id().toString());
    }

    @Override
    public boolean is(String role) {
        return account()
                .filter(account -> account.is(Role.valueOf(role.toUpperCase(Locale.ROOT))))
                .isPresent();
    }

    @Override
    public Optional<Language> language() {
        return account().flatMap(Account::language);
    }

    @Override
    public Optional<byte[]> formSecret() {
        return attribute(FORM_SECRET);
    }

    private <T> Optional<T> attribute(String name) {
        return BlockingOperationControl.isBlockingAllowed()
                ? Optional.ofNullable(identity.<T>getAttribute(name))
                : Optional.empty();
    }
}
