package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.rejoinder.account.Account;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Hold;
import org.rejoinder.comment.Visibility;
import org.rejoinder.event.EventLog;
import org.rejoinder.room.Room;
import org.rejoinder.web.Ids;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** Takes reports in: once per person, all reports of one comment in one case. */
@Singleton
class Reporting {

    private static final Hold BY_REPORTS = new Hold("reports", "several readers have reported it");

    private final Visibility visibility;
    private final ReviewCases cases;
    private final Flags flags;
    private final Notices notices;
    private final RateLimits limits;
    private final Settings settings;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Reporting(
            Visibility visibility,
            ReviewCases cases,
            Flags flags,
            Notices notices,
            RateLimits limits,
            Settings settings,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.visibility = visibility;
        this.cases = cases;
        this.flags = flags;
        this.notices = notices;
        this.limits = limits;
        this.settings = settings;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Reports a comment. Enough reports take it from view until somebody has looked at it.
     *
     * @throws Refusal with status 409 if it is the reporter's own, was reported by them before, or is gone; 429
     */
    Flag report(Comment comment, Complaint complaint, Account reporter) {
        if (comment.isBy(reporter.id())) {
            throw Refusal.conflict("This is your own comment. You can withdraw it.");
        }
        take(reporter);
        return QuarkusTransaction.requiringNew().call(() -> {
            requireThere(visibility.hold(comment));
            requireNew(reporter, comment.id());
            ReviewCase bundle = bundle(comment.id(), () -> ReviewCase.of(ids.next(), comment, clock.instant()));
            Flag flag = add(bundle, reporter, complaint);
            log.append(new CommentReported(comment.id(), comment.place(), Optional.of(reporter.id())));
            escalate(bundle, comment, complaint, reporter);
            if (settings.moderation().threshold() > 0
                    && bundle.reports() >= settings.moderation().threshold()) {
                visibility.awaitReview(comment, BY_REPORTS, comment.authorId().orElse(comment.id()));
            }
            return flag;
        });
    }

    private void escalate(ReviewCase bundle, Comment comment, Complaint complaint, Account reporter) {
        boolean inClass = !comment.roomId().equals(Room.PUBLIC);
        if (inClass && complaint.reason() == Reason.ILLEGAL && !bundle.isEscalated()) {
            bundle.escalate();
            log.append(new CommentEscalated(comment.id(), comment.place(), reporter.id()));
        }
    }

    /**
     * Reports a person.
     *
     * @throws Refusal with status 409 if it is the reporter, or was reported by them before; 429
     */
    Flag report(Account person, Complaint complaint, Account reporter) {
        if (person.id().equals(reporter.id())) {
            throw Refusal.conflict("This is you.");
        }
        take(reporter);
        return QuarkusTransaction.requiringNew().call(() -> {
            requireNew(reporter, person.id());
            return add(
                    bundle(person.id(), () -> ReviewCase.ofPerson(ids.next(), person.id(), clock.instant())),
                    reporter,
                    complaint);
        });
    }

    /**
     * Takes a notice of illegal content from somebody without an account. It never takes anything from view by itself.
     *
     * @return the notice's id
     * @throws Refusal with status 409 if the comment is gone
     */
    UUID report(Comment comment, NewNotice notice) {
        return QuarkusTransaction.requiringNew().call(() -> {
            requireThere(visibility.hold(comment));
            ReviewCase bundle = bundle(comment.id(), () -> ReviewCase.of(ids.next(), comment, clock.instant()));
            Flag flag = new Flag(ids.next(), bundle, null, Reason.ILLEGAL, notice.explanation(), clock.instant());
            flags.persist(flag);
            notices.persist(new Notice(flag.id(), notice.name(), notice.email()));
            log.append(new CommentReported(comment.id(), comment.place(), Optional.empty()));
            return flag.id();
        });
    }

    private void take(Account reporter) {
        limits.take("report", reporter.id().toString(), settings.moderation().reports(), Duration.ofHours(1));
    }

    private static void requireThere(Visibility.Before now) {
        if (now.status().isGone()) {
            throw Refusal.conflict("This comment is gone already.");
        }
    }

    private void requireNew(Account reporter, UUID subject) {
        if (flags.by(reporter.id(), subject).isPresent()) {
            throw Refusal.conflict("You have reported this already. You will be told what came of it.");
        }
    }

    private ReviewCase bundle(UUID subject, Supplier<ReviewCase> fresh) {
        return cases.open(subject).orElseGet(() -> {
            ReviewCase opened = fresh.get();
            cases.persist(opened);
            return opened;
        });
    }

    private Flag add(ReviewCase bundle, Account reporter, Complaint complaint) {
        Flag flag = new Flag(ids.next(), bundle, reporter.id(), complaint.reason(), complaint.note(), clock.instant());
        flags.persistAndFlush(flag);
        bundle.report();
        return flag;
    }
}
