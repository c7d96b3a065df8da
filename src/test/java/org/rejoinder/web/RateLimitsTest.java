package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final HandClock clock = new HandClock();
    private final RateLimits limits = new RateLimits(settings(true), clock);

    @Test
    void whatIsWithinTheLimitIsAllowedAndOneMoreIsNot() {
        take("hana", 3);
        assertThatThrownBy(() -> take("hana", 1)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(100));
        });
    }

    @Test
    void othersAreNotHeldBack() {
        take("hana", 3);
        assertThatCode(() -> take("tom", 3)).doesNotThrowAnyException();
    }

    @Test
    void timeGivesItBackBitByBit() {
        take("hana", 3);
        clock.pass(Duration.ofSeconds(100));
        assertThatCode(() -> take("hana", 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> take("hana", 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void switchedOffTheyHoldNobodyBack() {
        RateLimits none = new RateLimits(settings(false), clock);
        assertThatCode(() -> {
                    for (int i = 0; i < 100; i++) {
                        none.take("sign-in", "hana", 3, Duration.ofMinutes(5));
                    }
                })
                .doesNotThrowAnyException();
    }

    private void take(String subject, int times) {
        for (int i = 0; i < times; i++) {
            limits.take("sign-in", subject, 3, Duration.ofMinutes(5));
        }
    }

    private static Settings settings(boolean enabled) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("rejoinder.limits.enabled", String.valueOf(enabled)), "test", 100))
                .build();
        return config.getConfigMapping(Settings.class);
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2018-03-08T00:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
