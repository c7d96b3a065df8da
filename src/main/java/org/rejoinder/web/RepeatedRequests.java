package org.rejoinder.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets a repeated request have one effect: the key is kept in the transaction of the effect, for a week. */
@Singleton
public class RepeatedRequests {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST = 200;

    private final IdempotencyKeys keys;
    private final Clock clock;

    @Inject
    RepeatedRequests(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Does something once for each key of a person, in a transaction of its own; without a key, in the present one if there
     * is one.
     *
     * @param key what tells a repetition from a second request; null or empty if nothing does
     * @param content what was asked for, in full: the same key with something else is refused
     * @param effect does it and returns the id of what came of it
     * @return the id of what came of it, now or the first time
     * @throws Refusal with status 409 if the key was used for something else, 400 if it is over 200 characters
     */
    public UUID once(UUID person, @Nullable String key, String content, Supplier<UUID> effect) {
        if (key == null || key.isEmpty()) {
            return QuarkusTransaction.joiningExisting().call(effect::get);
        }
        if (key.length() > LONGEST || key.indexOf('\0') >= 0) {
            throw Refusal.invalid("Idempotency-Key", "At most 200 characters.");
        }
        IdempotencyKey.Key id = new IdempotencyKey.Key(person, key);
        return recall(id, hash(content)).orElseGet(() -> first(id, hash(content), effect));
    }

    private UUID first(IdempotencyKey.Key id, String hash, Supplier<UUID> effect) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                UUID subject = effect.get();
                keys.persistAndFlush(new IdempotencyKey(id, hash, subject, clock.instant()));
                return subject;
            });
        } catch (RuntimeException failed) {
            return recall(id, hash).orElseThrow(() -> failed);
        }
    }

    private Optional<UUID> recall(IdempotencyKey.Key id, String hash) {
        return QuarkusTransaction.requiringNew()
                .call(() -> keys.findByIdOptional(id))
                .map(earlier -> {
                    if (!earlier.isFor(hash)) {
                        throw Refusal.conflict("This Idempotency-Key was used for another request.");
                    }
                    return earlier.subjectId();
                });
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forgetOldOnes() {
        keys.delete("createdAt < ?1", clock.instant().minus(KEPT));
    }

    private static String hash(String content) {
        return Sha256.hex(Sha256.of(content));
    }
}
