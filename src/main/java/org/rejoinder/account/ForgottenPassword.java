package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;

/** Helps those who forgot their password, by a link that an administrator hands out or that goes by mail. */
@Singleton
class ForgottenPassword {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_ACCOUNT = 3;
    private static final int PER_ADDRESS = 20;

    private final Accounts accounts;
    private final Exits exits;
    private final IssuedLinks issued;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final RateLimits limits;
    private final Event<PasswordForgotten> forgotten;
    private final Clock clock;

    @Inject
    ForgottenPassword(
            Accounts accounts,
            Exits exits,
            IssuedLinks issued,
            OneTimeLinks links,
            Passwords passwords,
            RateLimits limits,
            Event<PasswordForgotten> forgotten,
            Clock clock) {
        this.accounts = accounts;
        this.exits = exits;
        this.issued = issued;
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
        this.forgotten = forgotten;
        this.clock = clock;
    }

    /**
     * Has {@link Letters} send a link to the owner of the handle, if there is one with a mail address. Whether there is
     * isn't looked up here, so that nothing of the answer tells it.
     *
     * @throws Refusal with status 429
     */
    void remind(String handle, Address address) {
        limits.take("forgotten from", address.toString(), PER_ADDRESS, HOUR);
        Handle.canonical(handle).ifPresent(name -> {
            limits.take("forgotten as", name, PER_ACCOUNT, HOUR);
            var unused = forgotten.fireAsync(new PasswordForgotten(name));
        });
    }

    /** Whose password a link renews; empty if it doesn't act any more. */
    Optional<Account> owner(String link) {
        return links.valid(OneTimeLink.Purpose.PASSWORD, link).flatMap(OneTimeLink::account);
    }

    /**
     * Sets a new password and ends every session and token of the account, which may be in foreign hands.
     *
     * @throws Refusal with status 404 if the link doesn't act any more, 400 at the field {@code password}
     */
    void renew(String link, @Nullable String wanted) {
        Account owner = owner(link).orElseThrow(Refusal::notFound);
        String password = wanted == null ? "" : wanted;
        PasswordRules.check(password, owner.handle());
        String hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> replace(owner, new Secret(link), hash));
    }

    private void replace(Account owner, Secret link, String hash) {
        if (!issued.use(OneTimeLink.Purpose.PASSWORD, link, clock.instant())) {
            throw Refusal.notFound();
        }
        accounts.findByIdOptional(owner.id())
                .filter(account -> !account.isErased())
                .orElseThrow(Refusal::notFound)
                .replacePassword(hash);
        exits.signOutEverywhere(owner.id());
        issued.revokeAll(owner.id());
    }
}
