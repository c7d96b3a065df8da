package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void aPageWithFewCommentsShowsFiftyOfEachParagraph() {
        assertThat(Allowance.each(List.of())).isEqualTo(50);
        assertThat(Allowance.each(List.of(0, 3, 70))).isEqualTo(50);
    }

    @Test
    void aThousandAreStillShown() {
        assertThat(Allowance.each(Collections.nCopies(20, 50))).isEqualTo(50);
        assertThat(Allowance.each(Collections.nCopies(20, 900))).isEqualTo(50);
    }

    @Test
    void moreThanAThousandAreSharedOutEqually() {
        assertThat(Allowance.each(Collections.nCopies(21, 50))).isEqualTo(47);
        assertThat(Allowance.each(Collections.nCopies(1_000, 5))).isEqualTo(1);
    }

    @Test
    void whereOneOfEachIsTooMuchNoneIsShown() {
        assertThat(Allowance.each(Collections.nCopies(2_000, 1))).isZero();
    }
}
