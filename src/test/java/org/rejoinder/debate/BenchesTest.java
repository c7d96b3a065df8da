package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Refusal;

class BenchesTest {

    private static final List<Integer> THIRTY = IntStream.range(0, 30).boxed().toList();

    @Test
    void aSideTakesOneMoreWithinTheImbalanceAndNoneBeyond() {
        Benches benches = new Benches(3, 2, null);
        assertThatCode(() -> benches.requireRoom(Side.FOR, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> benches.requireRoom(Side.FOR, 1)).isInstanceOf(Refusal.class);
        assertThatCode(() -> benches.requireRoom(Side.AGAINST, 1)).doesNotThrowAnyException();
    }

    @Test
    void aFullSideTakesNobodyAndTheAudienceEverybody() {
        Benches benches = new Benches(2, 2, 2);
        assertThatThrownBy(() -> benches.requireRoom(Side.FOR, 9)).isInstanceOf(Refusal.class);
        assertThatCode(() -> benches.requireRoom(Side.AUDIENCE, 1)).doesNotThrowAnyException();
    }

    @Test
    void aBalancedLotDiffersByOneAtTheMost() {
        for (int seed = 0; seed < 50; seed++) {
            Map<Integer, Side> sides = new Benches(0, 0, null).drawn(THIRTY.subList(0, 29), true, new Random(seed));
            assertThat(Math.abs(count(sides, Side.FOR) - count(sides, Side.AGAINST)))
                    .isEqualTo(1);
        }
    }

    @Test
    void aBalancedLotEvensOutWhatIsThereAlready() {
        Map<Integer, Side> sides = new Benches(10, 0, null).drawn(THIRTY.subList(0, 10), true, new Random(1));
        assertThat(count(sides, Side.AGAINST)).isEqualTo(10);
    }

    @Test
    void aCoinGivesEverybodyASideAndNotAlwaysTheSame() {
        Map<Integer, Side> one = new Benches(0, 0, null).drawn(THIRTY, false, new Random(1));
        Map<Integer, Side> other = new Benches(0, 0, null).drawn(THIRTY, false, new Random(2));
        assertThat(one.keySet()).containsExactlyInAnyOrderElementsOf(THIRTY);
        assertThat(one).isNotEqualTo(other);
        assertThat(count(one, Side.AUDIENCE)).isZero();
    }

    @Test
    void whereTheSeatsAreTakenTheRestListens() {
        for (boolean balanced : List.of(true, false)) {
            Map<Integer, Side> sides = new Benches(0, 0, 4).drawn(THIRTY, balanced, new Random(3));
            assertThat(count(sides, Side.FOR)).isEqualTo(4);
            assertThat(count(sides, Side.AGAINST)).isEqualTo(4);
            assertThat(count(sides, Side.AUDIENCE)).isEqualTo(22);
        }
    }

    private static int count(Map<Integer, Side> sides, Side side) {
        return Collections.frequency(sides.values(), side);
    }
}
