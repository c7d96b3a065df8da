package org.rejoinder.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** How a new server gets its first administrator: from the settings, else by a link that only its operator reads. */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final IssuedLinks issued;
    private final OneTimeLinks links;
    private final Joining joining;
    private final Passwords passwords;
    private final Settings settings;
    private final Clock clock;

    @Inject
    FirstAdministrator(
            Accounts accounts,
            IssuedLinks issued,
            OneTimeLinks links,
            Joining joining,
            Passwords passwords,
            Settings settings,
            Clock clock) {
        this.accounts = accounts;
        this.issued = issued;
        this.links = links;
        this.joining = joining;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    void appear(@Observes StartupEvent start) {
        if (QuarkusTransaction.requiringNew().call(accounts::administrators) > 0) {
            return;
        }
        Optional<String> handle = settings.admin().handle();
        Optional<String> password = settings.admin().password();
        if (handle.isPresent() && password.isPresent()) {
            fromSettings(handle.get(), password.get());
        } else if (!settings.demo()) {
            LOG.infof(
                    "Open this link to become the first administrator (valid once, 7 days): %s",
                    links.forAdministrator());
        }
    }

    /**
     * Makes the first administrator of whoever holds the link.
     *
     * @throws Refusal with status 404 if the link doesn't act any more, 400 or 409 at a field (then it still does)
     */
    Account welcome(Secret link, @Nullable String handle, @Nullable String password) {
        Joining.Person person = joining.administrator(handle, password);
        String hash = passwords.hash(person.password());
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!issued.use(OneTimeLink.Purpose.ADMINISTRATOR, link, clock.instant())) {
                throw Refusal.notFound();
            }
            return joining.joinAsAdministrator(person, hash);
        });
    }

    private void fromSettings(String handle, String password) {
        Joining.Person person = joining.administrator(handle, password);
        Optional<Account> known = QuarkusTransaction.requiringNew().call(() -> accounts.called(handle));
        if (known.isEmpty()) {
            String hash = passwords.hash(password);
            QuarkusTransaction.requiringNew().run(() -> joining.joinAsAdministrator(person, hash));
        } else if (passwords.belong(password, known.get().passwordHash())) {
            QuarkusTransaction.requiringNew().run(() -> promote(handle));
        } else {
            LOG.warn("The handle for the first administrator is somebody else's: there is no administrator yet");
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void promote(String handle) {
        accounts.called(handle).ifPresent(account -> {
            Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
            roles.addAll(account.roles());
            account.appoint(roles);
        });
    }
}
