package org.rejoinder.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Address;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;

/**
 * Helps those who forgot their password, by a link that an administrator hands out or that goes by mail. Mail is sent if
 * {@code quarkus.mailer.host} is set.
 */
@Singleton
class ForgottenPassword {

    private static final Logger LOG = Logger.getLogger(ForgottenPassword.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_ACCOUNT = 3;
    private static final int PER_ADDRESS = 20;

    private final Accounts accounts;
    private final LoginSessions sessions;
    private final AccessTokens tokens;
    private final IssuedLinks issued;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final RateLimits limits;
    private final ReactiveMailer mailer;
    private final EventLog log;
    private final Clock clock;
    private final boolean sendsMail;

    @Inject
    ForgottenPassword(
            Accounts accounts,
            LoginSessions sessions,
            AccessTokens tokens,
            IssuedLinks issued,
            OneTimeLinks links,
            Passwords passwords,
            RateLimits limits,
            ReactiveMailer mailer,
            EventLog log,
            Clock clock,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailHost) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.issued = issued;
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
        this.mailer = mailer;
        this.log = log;
        this.clock = clock;
        this.sendsMail = mailHost.isPresent();
    }

    /** Whether {@link #remind} sends anything at all. */
    boolean sendsMail() {
        return sendsMail;
    }

    /**
     * Sends a link to the owner of the handle, if there is one with a mail address; tells nobody whether it did.
     *
     * @throws Refusal with status 429
     */
    void remind(String handle, Address address) {
        limits.take("forgotten from", address.toString(), PER_ADDRESS, HOUR);
        Optional<String> name = Handle.canonical(handle);
        if (!sendsMail || name.isEmpty()) {
            return;
        }
        limits.take("forgotten as", name.get(), PER_ACCOUNT, HOUR);
        QuarkusTransaction.requiringNew().call(() -> accounts.called(handle)).ifPresent(this::send);
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
        sessions.revokeAll(owner.id());
        tokens.revokeAll(owner.id());
        issued.revokeAll(owner.id());
        log.append(new SessionsEnded(owner.id()));
    }

    private void send(Account account) {
        account.email()
                .map(to -> Mail.withText(to, "A new password for Rejoinder", text(links.forNewPassword(account))))
                .ifPresent(mail -> mailer.send(mail)
                        .subscribe()
                        .with(
                                sent -> LOG.infof("Link for a new password sent: account %s", account.id()),
                                failed -> LOG.warnf("Mail could not be sent: %s", failed.getClass())));
    }

    private static String text(String link) {
        return """
                Somebody asked for a new password for your account. If it was you, choose one here, within a day:

                %s

                If it was not you, do nothing: your password stays as it is.
                """.formatted(link);
    }
}
