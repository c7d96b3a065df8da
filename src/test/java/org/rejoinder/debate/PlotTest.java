package org.rejoinder.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void theBarsOfALineFillItInTheirShares() {
        Plot plot = Plot.of("All", List.of(new Swing("All", new Tally(10, 20, 10), new Tally(0, 1, 0))));
        List<Plot.Bar> before = plot.rows().get(0).bars();
        assertThat(before).extracting(Plot.Bar::kind).containsExactly("for", "undecided", "against");
        assertThat(before).extracting(bar -> bar.width().intValue()).containsExactly(120, 120, 240);
        assertThat(before).extracting(bar -> bar.x().intValue()).containsExactly(150, 270, 390);
        assertThat(before).extracting(Plot.Bar::label).containsExactly("10", "10", "20");
        assertThat(plot.rows().get(1).bars()).hasSize(1);
    }

    @Test
    void aVoteWithoutVotersHasNoBars() {
        Plot plot = Plot.of("All", List.of(new Swing("All", new Tally(0, 0, 0), new Tally(0, 0, 0))));
        assertThat(plot.rows()).allSatisfy(row -> assertThat(row.bars()).isEmpty());
    }
}
