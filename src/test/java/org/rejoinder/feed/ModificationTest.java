package org.rejoinder.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ModificationTest {

    private static final Instant NOW = Instant.parse("2018-03-08T09:00:00.5Z");

    @Test
    void whatChangedLongAgoIsKnownByItsSecond() {
        Modification change = new Modification(NOW.minusSeconds(60), NOW);
        assertThat(change.isSettled()).isTrue();
        assertThat(change.told()).isEqualTo("2018-03-08T08:59:00Z");
    }

    @Test
    void whoHasSeenItAsksInVain() {
        Modification change = new Modification(NOW.minusSeconds(60), NOW);
        assertThat(change.isKnownTo("Thu, 08 Mar 2018 08:59:00 GMT")).isTrue();
        assertThat(change.isKnownTo("Thu, 08 Mar 2018 08:58:59 GMT")).isFalse();
        assertThat(change.isKnownTo("yesterday")).isFalse();
        assertThat(new Modification(NOW, NOW).isKnownTo("Thu, 08 Mar 2018 08:59:50 GMT"))
                .isFalse();
    }

    @Test
    void whatChangedJustNowMayChangeAgainWithinTheSecond() {
        Modification change = new Modification(NOW.minusMillis(100), NOW);
        assertThat(change.isSettled()).isFalse();
        assertThat(change.told()).isEqualTo("2018-03-08T08:59:50Z");
    }
}
