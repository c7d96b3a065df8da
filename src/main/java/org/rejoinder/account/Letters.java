package org.rejoinder.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rejoinder.language.Language;
import org.rejoinder.language.Phrases;

/**
 * Writes to people by mail, if {@code quarkus.mailer.host} is set: apart from the request that gave the reason, so that the
 * time of its answer tells nothing of whether there was anybody to write to.
 */
@Singleton
class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final ReactiveMailer mailer;
    private final boolean areSent;

    @Inject
    Letters(
            Accounts accounts,
            OneTimeLinks links,
            ReactiveMailer mailer,
            @ConfigProperty(name = "quarkus.mailer.host") Optional<String> mailHost) {
        this.accounts = accounts;
        this.links = links;
        this.mailer = mailer;
        this.areSent = mailHost.isPresent();
    }

    /** Whether any letter is sent at all. */
    boolean areSent() {
        return areSent;
    }

    void write(@ObservesAsync PasswordForgotten forgotten) {
        if (areSent) {
            QuarkusTransaction.requiringNew()
                    .call(() -> accounts.called(forgotten.handle()))
                    .ifPresent(this::sendLink);
        }
    }

    void write(@ObservesAsync EmailChanged changed) {
        if (areSent) {
            languageOf(changed.account())
                    .write(() -> send(
                            changed.account(),
                            Mail.withText(
                                    changed.before(),
                                    Phrases.it("Your e-mail address at Rejoinder"),
                                    Phrases.it("""
                    The e-mail address of your account was changed or removed; from now on nothing more is sent here.
                    If it was not you, change your password, or ask an administrator of the site for help.
                    """))));
        }
    }

    private void sendLink(Account account) {
        account.email()
                .ifPresent(to -> Language.of(account.language())
                        .write(() -> send(
                                account.id(),
                                Mail.withText(
                                        to,
                                        Phrases.it("A new password for Rejoinder"),
                                        text(links.forNewPassword(account))))));
    }

    private Language languageOf(UUID account) {
        return Language.of(QuarkusTransaction.requiringNew()
                .call(() -> accounts.findByIdOptional(account).flatMap(Account::language)));
    }

    private void send(UUID account, Mail mail) {
        mailer.send(mail)
                .subscribe()
                .with(
                        sent -> LOG.infof("Mail sent: account %s", account),
                        failed -> LOG.warnf("Mail could not be sent: %s", failed.getClass()));
    }

    private static String text(String link) {
        return Phrases.it("""
                Somebody asked for a new password for your account. If it was you, choose one here, within a day:
                %s
                If it was not you, do nothing: your password stays as it is.
                """.formatted(link));
    }
}
