package org.rejoinder.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts what may be done only so often: a token bucket for each subject and action, refilled evenly. Kept in memory, for
 * at most 100,000 subjects at a time; a restart forgives. Thread-safe.
 */
@Singleton
public class RateLimits {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final Settings settings;
    private final TimeMeter time;

    @Inject
    RateLimits(Settings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    /**
     * Takes one of the {@code most} times in each {@code period} that this subject may do this.
     *
     * @param action what is done, as {@code sign-in}
     * @param subject who does it: an account's id or an address
     * @throws Refusal with status 429 when there is none left
     */
    public void take(String action, String subject, int most, Duration period) {
        if (!settings.limits().enabled()) {
            return;
        }
        ConsumptionProbe probe =
                buckets.get(action + ' ' + subject, key -> bucket(most, period)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Takes one like {@link #take} if there is one left, and says whether there was. */
    public boolean tryTake(String action, String subject, int most, Duration period) {
        return !settings.limits().enabled()
                || buckets.get(action + ' ' + subject, key -> bucket(most, period))
                        .tryConsume(1);
    }

    /**
     * Takes nothing, but refuses like {@link #take} when nothing is left; for what only counts when it fails, as a guess.
     *
     * @throws Refusal with status 429 when there is none left
     */
    public void requireLeft(String action, String subject, int most, Duration period) {
        if (!settings.limits().enabled()) {
            return;
        }
        EstimationProbe probe =
                buckets.get(action + ' ' + subject, key -> bucket(most, period)).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw Refusal.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int most, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
