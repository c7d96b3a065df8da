package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.Role;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** Appeals: once against each decision, within a time, heard by another moderator than the one who decided. */
@Singleton
class Appealing {

    private final Appeals appeals;
    private final Decisions decisions;
    private final Waiting comments;
    private final Reversing reversing;
    private final Jurisdiction jurisdiction;
    private final LogChain chain;
    private final EventLog log;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Appealing(
            Appeals appeals,
            Decisions decisions,
            Waiting comments,
            Reversing reversing,
            Jurisdiction jurisdiction,
            LogChain chain,
            EventLog log,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.comments = comments;
        this.reversing = reversing;
        this.jurisdiction = jurisdiction;
        this.chain = chain;
        this.log = log;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The decision that concerns this person.
     *
     * @throws Refusal with status 404 if there is none
     */
    Decision concerning(UUID decision, Account person) {
        return decisions
                .findByIdOptional(decision)
                .filter(found -> found.personId().filter(person.id()::equals).isPresent())
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Appeals against a decision.
     *
     * @throws Refusal with status 400 without words, 404 if the decision doesn't concern the person, 409 if one can't
     *     appeal against it, any more or again
     */
    UUID appeal(UUID decision, @Nullable String typed, Account person) {
        String words = Ruling.note(typed, "words");
        if (words == null) {
            throw Refusal.invalid("words", "Say why the decision is wrong.");
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Decision against = concerning(decision, person);
            decisions.getEntityManager().lock(against, LockModeType.PESSIMISTIC_WRITE);
            if (!against.mayBeAppealedAt(clock.instant(), settings.moderation().appealWindow())) {
                throw Refusal.conflict("One can't appeal against this decision, or not any more.");
            }
            if (appeals.against(decision).isPresent()) {
                throw Refusal.conflict("You have appealed against this decision already.");
            }
            requireSomebodyElse(against);
            Appeal appeal = new Appeal(ids.next(), against, person.id(), words, clock.instant());
            appeals.persist(appeal);
            chain.followed(against, "appeal", person.id());
            return appeal.id();
        });
    }

    /** A class may have one teacher only; nobody outside of it is to see what was said there. */
    private void requireSomebodyElse(Decision against) {
        against.commentId()
                .flatMap(comments::findByIdOptional)
                .filter(comment -> !jurisdiction.hasAnother(comment.roomId(), against.moderatorId()))
                .ifPresent(alone -> {
                    throw Refusal.conflict(
                            "Your class has no other teacher who could hear it. Speak with your teacher.");
                });
    }

    /**
     * Answers an appeal; one that is upheld reverses the decision.
     *
     * @throws Refusal with status 403 for the moderator who decided and for the person themself, 404 if the moderator
     *     doesn't moderate that place, 409 if it was heard
     */
    void hear(UUID id, boolean upheld, @Nullable String answer, Account moderator) {
        String words = Ruling.note(answer, "answer");
        QuarkusTransaction.requiringNew().run(() -> {
            Appeal appeal =
                    appeals.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
            Decision against = decisions.findByIdOptional(appeal.decisionId()).orElseThrow();
            requireCovered(against, moderator);
            requireOther(moderator, appeal, against);
            appeal.hear(upheld, words, moderator.id(), clock.instant());
            if (upheld) {
                reversing.reverse(against, moderator);
            }
            chain.followed(against, upheld ? "appeal-upheld" : "appeal-declined", moderator.id());
            log.append(new AppealHeard(id, appeal.personId(), against.moderatorId(), moderator.id()));
        });
    }

    private void requireCovered(Decision against, Account moderator) {
        boolean covered = against.commentId()
                .flatMap(comments::findByIdOptional)
                .map(comment -> jurisdiction.covers(moderator, comment))
                .orElseGet(() -> moderator.is(Role.MODERATOR));
        if (!covered) {
            throw Refusal.notFound();
        }
    }

    private static void requireOther(Account moderator, Appeal appeal, Decision against) {
        if (moderator.id().equals(against.moderatorId()) || moderator.id().equals(appeal.personId())) {
            throw Refusal.forbidden("An appeal is heard by another moderator than the one who decided.");
        }
    }
}
