package org.rejoinder.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rejoinder.account.Account;
import org.rejoinder.web.Ids;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** Lets people choose how they are told, and confirm where mail goes. */
@Singleton
class Choosing {

    private static final Duration VALID = Duration.ofDays(2);
    private static final int CONFIRMATIONS = 3;

    private final Preferences preferences;
    private final Outbox outbox;
    private final Persons persons;
    private final Postbox postbox;
    private final RateLimits limits;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Choosing(
            Preferences preferences,
            Outbox outbox,
            Persons persons,
            Postbox postbox,
            RateLimits limits,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.preferences = preferences;
        this.outbox = outbox;
        this.persons = persons;
        this.postbox = postbox;
        this.limits = limits;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    Preference of(Account person) {
        return preferences.of(person.id());
    }

    /** How it stands with the person's mail. */
    @Transactional
    MailState state(Account person) {
        Optional<String> address = persons.present(person.id()).flatMap(postbox::address);
        boolean confirmed = address.filter(known -> preferences.of(person.id()).isConfirmed(Postbox.hash(known)))
                .isPresent();
        return new MailState(postbox.isOpen(), address.isPresent(), confirmed);
    }

    /** Whether the person follows the threads that they begin, from now on. */
    void followOwn(Account person, boolean follows) {
        QuarkusTransaction.requiringNew()
                .run(() -> preferences.kept(person.id()).followOwn(follows));
    }

    /**
     * When the person wants mail, from now on. To an address that isn't confirmed goes a letter with which it is.
     *
     * @throws Refusal with status 400 if there is no address, 429
     */
    void choose(Account person, MailTimes times) {
        QuarkusTransaction.requiringNew().run(() -> {
            Preference preference = preferences.kept(person.id());
            if (times.rhythm() != MailRhythm.OFF) {
                ask(person, preference);
            }
            preference.choose(times, clock.instant(), settings.notifications().holdBack());
        });
    }

    private void ask(Account person, Preference preference) {
        String address = persons.present(person.id())
                .flatMap(postbox::address)
                .orElseThrow(
                        () -> Refusal.invalid("mail", "First give an e-mail address on the page of your account."));
        String hash = Postbox.hash(address);
        if (!preference.isConfirmed(hash) && !outbox.confirms(person.id())) {
            limits.take("confirm to", hash, CONFIRMATIONS, Duration.ofHours(1));
            limits.take("confirm for", person.id().toString(), CONFIRMATIONS, Duration.ofHours(1));
            outbox.persist(new Letter(ids.next(), person.id(), Letter.Kind.CONFIRMATION, null, clock.instant()));
        }
    }

    /** Whether this is the secret of a letter to stop mail with. */
    @Transactional
    boolean isOfLetter(Token token) {
        return news(token).isPresent();
    }

    /**
     * Sends the reader of a letter no further mail.
     *
     * @throws Refusal with status 404 if there is no such letter
     */
    void stop(Token token) {
        QuarkusTransaction.requiringNew()
                .run(() -> preferences
                        .kept(news(token).orElseThrow(Refusal::notFound).accountId())
                        .stopMail());
    }

    private Optional<Letter> news(Token token) {
        return outbox.holding(token.hash()).filter(letter -> letter.kind() != Letter.Kind.CONFIRMATION);
    }

    /** Whether an address can be confirmed with this secret. */
    @Transactional
    boolean isConfirmable(Token token) {
        return confirmation(token).isPresent();
    }

    /**
     * Confirms the address that a letter came to, if it still is the person's.
     *
     * @throws Refusal with status 404 if it isn't, or the letter is too old or was used already
     */
    void confirm(Token token) {
        QuarkusTransaction.requiringNew().run(() -> {
            Letter letter = confirmation(token).orElseThrow(Refusal::notFound);
            Preference preference = preferences.kept(letter.accountId());
            preference.confirm(letter.addressHash().orElseThrow());
            preference.expect(clock.instant(), settings.notifications().holdBack());
            letter.useUp();
        });
    }

    private Optional<Letter> confirmation(Token token) {
        return outbox.holding(token.hash())
                .filter(letter -> letter.kind() == Letter.Kind.CONFIRMATION)
                .filter(letter -> letter.sentAt()
                        .filter(sent -> clock.instant().isBefore(sent.plus(VALID)))
                        .isPresent())
                .filter(letter -> persons.present(letter.accountId())
                        .flatMap(postbox::address)
                        .map(Postbox::hash)
                        .equals(letter.addressHash()));
    }
}
