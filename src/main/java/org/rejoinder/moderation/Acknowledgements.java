package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Confirms by mail that notices have arrived; what an address got too many of within the hour comes later. */
@Singleton
class Acknowledgements {

    private static final int AT_ONCE = 100;

    private final Notices notices;
    private final Flags flags;
    private final NoticeMail mail;
    private final Clock clock;

    @Inject
    Acknowledgements(Notices notices, Flags flags, NoticeMail mail, Clock clock) {
        this.notices = notices;
        this.flags = flags;
        this.mail = mail;
        this.clock = clock;
    }

    /** Confirms a notice now if the address may get a mail; whether it did. */
    boolean confirm(UUID notice) {
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.findByIdOptional(notice).filter(this::sent).isPresent());
    }

    /** Confirms what waits. */
    @Scheduled(every = "10m", delayed = "10m")
    void confirmLater() {
        QuarkusTransaction.requiringNew()
                .run(() -> notices.unacknowledged(AT_ONCE).forEach(this::sent));
    }

    private boolean sent(Notice notice) {
        boolean sent =
                mail.acknowledge(notice.email(), flags.findById(notice.flagId()).subjectId());
        if (sent) {
            notice.acknowledge(clock.instant());
        }
        return sent;
    }
}
