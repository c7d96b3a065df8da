package org.rejoinder.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends the letters that are due, each once: a letter is locked while it is handed over, and noted as sent with the same
 * lock. What the mail server doesn't take is tried again later, with the same Message-ID; so is a letter during whose
 * handing-over this server was stopped.
 */
@Singleton
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 100;

    private final Gathering gathering;
    private final Outbox outbox;
    private final Notifications notifications;
    private final Composing composing;
    private final Postbox postbox;
    private final ReactiveMailer mailer;
    private final Clock clock;
    private boolean works = true;

    @Inject
    Mailing(
            Gathering gathering,
            Outbox outbox,
            Notifications notifications,
            Composing composing,
            Postbox postbox,
            ReactiveMailer mailer,
            Clock clock) {
        this.gathering = gathering;
        this.outbox = outbox;
        this.notifications = notifications;
        this.composing = composing;
        this.postbox = postbox;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Scheduled(
            every = "${rejoinder.notifications.every:10s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        round(clock.instant());
    }

    /** Writes and sends what is due at this time; stops at the first letter that isn't taken. */
    synchronized void round(Instant now) {
        if (!postbox.isOpen()) {
            return;
        }
        gathering.gather(now);
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> outbox.due(now, AT_ONCE));
        for (UUID letter : due) {
            if (!QuarkusTransaction.requiringNew().call(() -> isSent(letter, now))) {
                return;
            }
        }
    }

    private boolean isSent(UUID id, Instant now) {
        Optional<Letter> letter = outbox.locked(id, now);
        if (letter.isEmpty()) {
            return true;
        }
        Optional<Composing.Composed> composed = composing.compose(letter.get());
        if (composed.isEmpty()) {
            letter.get().drop();
            notifications.takeOutOf(id);
            return true;
        }
        if (isTaken(composed.get().mail())) {
            letter.get().sent(composed.get().addressHash(), composed.get().tokenHash(), now);
            return true;
        }
        letter.get().failed(now);
        return false;
    }

    private boolean isTaken(Mail mail) {
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            report(true, "");
            return true;
        } catch (RuntimeException refused) {
            report(false, String.valueOf(refused.getClass().getSimpleName()));
            return false;
        }
    }

    /** Only changes are logged, and never an address. */
    private void report(boolean now, String why) {
        if (works != now) {
            works = now;
            if (now) {
                LOG.info("The mail server takes mail again");
            } else {
                LOG.warnf("The mail server did not take a mail (%s); it is tried again until it does", why);
            }
        }
    }
}
