package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** Finds out whether somebody is who they say. The answer, and its time, don't tell whether a handle exists. */
@Singleton
class SignIn {

    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInLimits attempts;
    private final RateLimits limits;
    private final Settings settings;

    @Inject
    SignIn(Accounts accounts, Passwords passwords, SignInLimits attempts, RateLimits limits, Settings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.limits = limits;
        this.settings = settings;
    }

    /**
     * The account with this handle and password. Every attempt is counted and logged, by id and never by name.
     *
     * @throws Refusal with status 400, 401 or 429
     */
    Account signIn(@Nullable String handle, @Nullable String password, Address address) {
        if (handle == null || handle.isBlank()) {
            throw Refusal.invalid("handle", "Your handle is missing.");
        }
        if (password == null || password.isEmpty()) {
            throw Refusal.invalid("password", "Your password is missing.");
        }
        attempts.take(handle, address);
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.called(handle));
        if (!passwords.belong(password, account.flatMap(Account::passwordHash))) {
            LOG.infof("Sign-in refused: account %s, from %s", account.map(Account::id), address.trace());
            throw Refusal.unauthenticated("This handle and password don't belong together.");
        }
        Account known = account.orElseThrow();
        attempts.remember(known, address);
        LOG.infof("Signed in: account %s, from %s", known.id(), address.trace());
        return known;
    }

    /**
     * Makes sure that whoever is signed in is the owner, before something that can't be undone.
     *
     * @throws Refusal with status 400 at this field, or 429
     */
    void confirm(Account owner, @Nullable String password, String field) {
        limits.take("confirm", owner.id().toString(), settings.limits().signIn(), PERIOD);
        if (!passwords.belong(password == null ? "" : password, owner.passwordHash())) {
            LOG.infof("Password not confirmed: account %s", owner.id());
            throw Refusal.invalid(field, "This is not your password.");
        }
    }
}
