package org.rejoinder.moderation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.SiteAddress;

/** Mail to those who reported illegal content without an account. It holds no words of anybody. */
@Singleton
class NoticeMail {

    private static final Logger LOG = Logger.getLogger(NoticeMail.class);
    private static final int PER_RECIPIENT = 5;

    private final ReactiveMailer mailer;
    private final RateLimits limits;
    private final SiteAddress site;

    @Inject
    NoticeMail(ReactiveMailer mailer, RateLimits limits, SiteAddress site) {
        this.mailer = mailer;
        this.limits = limits;
        this.site = site;
    }

    /** Confirms that a notice has arrived, so many times an hour to one address; whether it did. */
    boolean acknowledge(String email, UUID comment) {
        if (!limits.tryTake("notice to", email, PER_RECIPIENT, Duration.ofHours(1))) {
            return false;
        }
        send(email, "Your report has arrived", """
                Your report of %s has arrived. A moderator will look at it, and you will be told what came of it.

                If you did not report anything, somebody gave your address by mistake, and you can ignore this.
                """.formatted(site.of("/comments/" + comment)));
        return true;
    }

    /** Says what came of a notice. */
    void answer(String email, UUID comment, Flag.Outcome outcome) {
        String result = outcome == Flag.Outcome.UPHELD
                ? "A moderator has looked at it and has acted on the comment."
                : "A moderator has looked at it and leaves the comment as it is.";
        send(email, "What came of your report", """
                You reported %s. %s
                """.formatted(site.of("/comments/" + comment), result));
    }

    private void send(String email, String subject, String text) {
        mailer.send(Mail.withText(email, subject, text))
                .subscribe()
                .with(sent -> {}, failed -> LOG.error("A mail about a report could not be sent", failed));
    }
}
