package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Refusal;

class FloorTest {

    private static final Instant NINE = Instant.parse("2018-03-08T09:00:00Z");

    private final Timetable begun = Timetable.planned(List.of(
                    new Round(RoundKind.READING, Duration.ofSeconds(60)),
                    new Round(RoundKind.OPENING, Duration.ofSeconds(60)),
                    new Round(RoundKind.CLOSING, Duration.ofSeconds(60)),
                    new Round(RoundKind.VOTE, Duration.ofSeconds(60))))
            .startedAt(NINE);

    @Test
    void whileEverybodyReadsNobodyWritesAndIsToldWhenItBegins() {
        Refusal refusal = objection(Side.FOR, 18).orElseThrow();
        assertThat(refusal.status()).isEqualTo(409);
        assertThat(refusal.reason()).contains("in 42 seconds");
        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(42));
        assertThat(objection(Side.AUDIENCE, 18)).isPresent();
    }

    @Test
    void theSidesWriteInTheirRoundsAndTheAudienceDoesNot() {
        for (int second : List.of(60, 119, 120, 179)) {
            assertThat(objection(Side.FOR, second)).isEmpty();
            assertThat(objection(Side.AGAINST, second)).isEmpty();
            assertThat(objection(Side.AUDIENCE, second)).isPresent();
        }
    }

    @Test
    void fromTheVoteOnNobodyWrites() {
        assertThat(objection(Side.FOR, 180)).isPresent();
        assertThat(objection(Side.FOR, 240)).isPresent();
        assertThat(objection(Side.AUDIENCE, 9_999)).isPresent();
    }

    @Test
    void inAPauseNobodyWrites() {
        Floor paused = Floor.of(begun.pausedAt(NINE.plusSeconds(70)), NINE.plusSeconds(75));
        assertThat(paused.objection(Side.FOR)).isPresent();
        Floor reading = Floor.of(begun.pausedAt(NINE.plusSeconds(7)), NINE.plusSeconds(8));
        assertThat(reading.objection(Side.FOR).orElseThrow().retryAfter()).isEmpty();
    }

    private Optional<Refusal> objection(Side side, int second) {
        return Floor.of(begun, NINE.plusSeconds(second)).objection(side);
    }
}
