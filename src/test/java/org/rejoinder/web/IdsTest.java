package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.newsroom.HandClock;

class IdsTest {

    private final HandClock clock = new HandClock();
    private final Ids ids = new Ids(clock);

    @Test
    void idsOfOneInstantStandInTheirOrder() {
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void laterIdsAreGreater() {
        String before = ids.next().toString();
        clock.forward(1);
        assertThat(ids.next().toString()).isGreaterThan(before);
    }

    @Test
    void idsStayInOrderWhenTheClockIsSetBackALittle() {
        String before = ids.next().toString();
        clock.forward(-5_000);
        assertThat(ids.next().toString()).isGreaterThan(before);
    }

    @Test
    void theirVersionIsSeven() {
        assertThat(ids.next().version()).isEqualTo(7);
    }
}
