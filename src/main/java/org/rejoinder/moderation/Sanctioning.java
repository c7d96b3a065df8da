package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.Exits;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Ids;
import org.rejoinder.web.Refusal;

/** Decides about people: what is decided takes effect and is written down in one transaction. */
@Singleton
class Sanctioning {

    private final Decisions decisions;
    private final Sanctions sanctions;
    private final Persons persons;
    private final Cases cases;
    private final Exits exits;
    private final LogChain chain;
    private final EventLog log;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Sanctioning(
            Decisions decisions,
            Sanctions sanctions,
            Persons persons,
            Cases cases,
            Exits exits,
            LogChain chain,
            EventLog log,
            Ids ids,
            Clock clock) {
        this.decisions = decisions;
        this.sanctions = sanctions;
        this.persons = persons;
        this.cases = cases;
        this.exits = exits;
        this.chain = chain;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Decides about a person.
     *
     * @param until when a measure ends; null for never
     * @throws Refusal with status 400 if a suspension has no end or an end doesn't lie ahead, 403 if the person is the
     *     moderator or above them, 409 if the same measure is in force already
     */
    UUID decide(Account person, Ruling ruling, @Nullable Instant until, Account moderator) {
        Ranks.requireMayModerate(moderator, person);
        requireEnd(ruling.decision(), until);
        return QuarkusTransaction.requiringNew().call(() -> {
            persons.lock(person.id());
            Decision decision = Decision.aboutPerson(ids.next(), person.id(), ruling, moderator.id(), clock.instant());
            decisions.persist(decision);
            apply(decision, person, until);
            cases.close(person.id(), decision);
            chain.decided(decision);
            return decision.id();
        });
    }

    private void requireEnd(Verdict verdict, @Nullable Instant until) {
        if (verdict == Verdict.SUSPEND && until == null) {
            throw Refusal.invalid("until", "Say until when.");
        }
        if (until != null && !until.isAfter(clock.instant())) {
            throw Refusal.invalid("until", "A time to come.");
        }
    }

    private void apply(Decision decision, Account person, @Nullable Instant until) {
        List<Sanction> inForce = sanctions.inForce(person.id(), decision.createdAt());
        if (decision.verdict() == Verdict.LIFT) {
            inForce.forEach(sanction -> sanction.lift(decision.createdAt()));
            log.append(new PersonSanctioned(person.id(), false, decision.moderatorId()));
        }
        decision.verdict().sanction().ifPresent(kind -> {
            if (inForce.stream().anyMatch(sanction -> sanction.kind() == kind)) {
                throw Refusal.conflict("This is in force already.");
            }
            sanctions.persist(new Sanction(ids.next(), decision, person.id(), kind, until));
            if (kind.shutsOut()) {
                exits.signOutEverywhere(person.id());
            }
            log.append(new PersonSanctioned(person.id(), kind.shutsOut(), decision.moderatorId()));
        });
    }

    /** The person has read the warnings against them. */
    void acknowledge(Account person) {
        QuarkusTransaction.requiringNew()
                .run(() -> sanctions.inForce(person.id(), clock.instant()).stream()
                        .filter(sanction -> sanction.kind() == SanctionKind.WARNING)
                        .forEach(sanction -> sanction.acknowledge(clock.instant())));
    }
}
