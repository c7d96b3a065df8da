package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void anItemMoreThanAskedForMeansThatTheListGoesOn() {
        Slice<String> slice = Slice.of(List.of("a", "bb", "ccc"), 2, String::length);
        assertThat(slice.items()).containsExactly("a", "bb");
        assertThat(slice.next()).as("the place of the last item that is kept").isEqualTo("2");
    }

    @Test
    void noMoreThanAskedForIsTheEnd() {
        assertThat(Slice.of(List.of("a", "bb"), 2, String::length)).isEqualTo(new Slice<>(List.of("a", "bb"), null));
        assertThat(Slice.of(List.<String>of(), 2, String::length)).isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void theCursorStaysWhenTheItemsChange() {
        assertThat(new Slice<>(List.of(1, 2), "2").map(number -> "n" + number))
                .isEqualTo(new Slice<>(List.of("n1", "n2"), "2"));
    }
}
