package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void aDiscussionThatFitsIsShownWhole() {
        assertThat(Share.of(50, 50)).isEqualTo(new Share(50, new Growth(6, 50, 50)));
        assertThat(Share.of(50, 0)).isEqualTo(new Share(50, new Growth(6, 50, 50)));
    }

    @Test
    void ofALongerOneThreeFifthsAnswerTheParagraph() {
        assertThat(Share.of(50, 51)).isEqualTo(new Share(30, new Growth(6, 10, 20)));
    }

    @Test
    void whereNothingMayBeShownNothingIs() {
        assertThat(Share.of(0, 7)).isEqualTo(new Share(0, new Growth(6, 10, 0)));
    }

    @Test
    void aProgramGetsSoManyTreesAndAHundredRepliesInAll() {
        assertThat(Share.ofTrees(20)).isEqualTo(new Share(20, new Growth(8, 10, 100)));
    }
}
