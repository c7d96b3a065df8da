package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewSinceTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID THERE = new UUID(0, 2);

    private final Map<UUID, UUID> three = Map.of(new UUID(1, 1), HERE, new UUID(1, 2), HERE, new UUID(1, 3), THERE);

    @Test
    void itCountsAllAndByParagraph() {
        NewSince since = new NewSince(three, false);
        assertThat(since.count()).isEqualTo("3");
        assertThat(since.countOn(HERE)).isEqualTo("2");
        assertThat(since.countOn(THERE)).isEqualTo("1");
        assertThat(since.countOn(new UUID(0, 3))).isEmpty();
    }

    @Test
    void itSaysThatThereAreMoreThanItCounted() {
        NewSince since = new NewSince(three, true);
        assertThat(since.count()).isEqualTo("3+");
        assertThat(since.countOn(HERE)).isEqualTo("2+");
    }

    @Test
    void nothingIsNewToThoseWhoHaveNeverBeenHere() {
        assertThat(NewSince.NOTHING.isEmpty()).isTrue();
        assertThat(NewSince.NOTHING.countOn(HERE)).isEmpty();
    }
}
