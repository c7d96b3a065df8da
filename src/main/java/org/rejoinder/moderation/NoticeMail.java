package org.rejoinder.moderation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.rejoinder.language.Language;
import org.rejoinder.language.Phrases;
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
        send(email, Phrases.it("Your report has arrived"), Phrases.it("""
                Your report of %s has arrived. A moderator will look at it, and you will be told what came of it.

                If you did not report anything, somebody gave your address by mistake, and you can ignore this.
                """.formatted(site.of("/comments/" + comment))));
        return true;
    }

    /** Says what came of a notice, in the language of the site: what theirs is, isn't known any more. */
    void answer(String email, UUID comment, Flag.Outcome outcome) {
        Language.of(Optional.empty()).write(() -> {
            String result = Phrases.it(
                    outcome == Flag.Outcome.UPHELD
                            ? "A moderator has looked at it and has acted on the comment."
                            : "A moderator has looked at it and leaves the comment as it is.");
            String address = site.of("/comments/" + comment);
            send(
                    email,
                    Phrases.it("What came of your report"),
                    Phrases.it("You reported " + address + ".") + " " + result + "\n");
        });
    }

    private void send(String email, String subject, String text) {
        mailer.send(Mail.withText(email, subject, text))
                .subscribe()
                .with(sent -> {}, failed -> LOG.error("A mail about a report could not be sent", failed));
    }
}
