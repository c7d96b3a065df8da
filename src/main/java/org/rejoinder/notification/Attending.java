package org.rejoinder.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.rejoinder.account.Account;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Ids;
import org.rejoinder.web.RateLimits;
import org.rejoinder.web.Refusal;

/** Lets people follow and mute. One either follows something or mutes it. */
@Singleton
class Attending {

    private static final int PER_MINUTE = 60;

    private final Attentions attentions;
    private final Newsstand newsstand;
    private final RateLimits limits;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Attending(Attentions attentions, Newsstand newsstand, RateLimits limits, Ids ids, Clock clock) {
        this.attentions = attentions;
        this.newsstand = newsstand;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Follows something; once, however often it is asked for.
     *
     * @throws Refusal with status 429
     */
    void follow(Account person, Aim aim) {
        take(person, aim, Stance.FOLLOW);
    }

    /**
     * Mutes something: it is not followed any more.
     *
     * @throws Refusal with status 409 if it can't be muted, 429
     */
    void mute(Account person, Aim aim) {
        if (!aim.focus().mayBeMuted()) {
            throw Refusal.conflict("Threads and people can be muted.");
        }
        take(person, aim, Stance.MUTE);
    }

    /**
     * Ends a stance; without it nothing changes.
     *
     * @throws Refusal with status 429
     */
    void end(Account person, Aim aim, Stance stance) {
        requirePace(person);
        QuarkusTransaction.requiringNew()
                .run(() -> attentions
                        .of(person.id(), aim)
                        .filter(attention -> attention.stance() == stance)
                        .ifPresent(this::end));
    }

    /**
     * Ends what the person's list has under this id.
     *
     * @throws Refusal with status 404 if there is none
     */
    void end(Account person, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> end(attentions.withId(person.id(), id).orElseThrow(Refusal::notFound)));
    }

    /** Of a thread it is remembered: one's own next comment there doesn't make one follow it again. */
    private void end(Attention attention) {
        if (attention.focus() == Focus.THREAD) {
            attention.change(Stance.NONE, clock.instant());
        } else {
            attentions.delete(attention);
        }
    }

    /** Of two who ask at once for the same person, one may come second; it finds what the first one left. */
    private void take(Account person, Aim aim, Stance stance) {
        requirePace(person);
        Runnable change = () -> QuarkusTransaction.requiringNew().run(() -> put(person.id(), aim, stance));
        try {
            change.run();
        } catch (RuntimeException raced) {
            change.run();
        }
    }

    private void put(UUID account, Aim aim, Stance stance) {
        attentions
                .of(account, aim)
                .ifPresentOrElse(
                        attention -> attention.change(stance, clock.instant()),
                        () -> attentions.persistAndFlush(
                                new Attention(ids.next(), account, aim, stance, clock.instant())));
    }

    /** Follows something for somebody who has not said anything about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followUnlessSaid(UUID account, Aim aim) {
        if (attentions.of(account, aim).isEmpty()) {
            attentions.persist(new Attention(ids.next(), account, aim, Stance.FOLLOW, clock.instant()));
        }
    }

    /** Who followed a paragraph that was joined with another follows that one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followHeirs(UUID article) {
        List<Attention> all = attentions.toParagraphsOf(article);
        for (Attention attention : all) {
            UUID heir = newsstand.heir(attention.subject());
            if (!heir.equals(attention.subject())) {
                attentions.delete(attention);
                Aim aim = new Aim(Focus.PARAGRAPH, heir, attention.room(), article, heir.toString());
                followUnlessSaid(attention.key().account(), aim);
            }
        }
    }

    private void requirePace(Account person) {
        limits.take("follow", person.id().toString(), PER_MINUTE, Duration.ofMinutes(1));
    }
}
