package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeritTest {

    @Test
    void withoutVotesThereIsNone() {
        assertThat(Merit.of(0, 0)).isZero();
        assertThat(Merit.of(0, 1_000)).isZero();
    }

    @Test
    void itIsTheLowerBoundOfTheWilsonInterval() {
        assertThat(Merit.of(1, 1)).isCloseTo(0.3784, within(0.0001));
        assertThat(Merit.of(50, 100)).isCloseTo(0.4364, within(0.0001));
    }

    @Test
    void moreVotesOutOfAsManyOccasionsAreBetter() {
        assertThat(Merit.of(4, 10)).isGreaterThan(Merit.of(3, 10));
    }

    @Test
    void theSameShareOfMoreOccasionsIsSurer() {
        assertThat(Merit.of(20, 20)).isGreaterThan(Merit.of(2, 2));
    }

    @Test
    void aLateCommentThatMostVotedForIsBeforeAnEarlyOneThatManyPassedOver() {
        assertThat(Merit.of(6, 8)).isGreaterThan(Merit.of(20, 200));
    }

    @Test
    void oneVoteForALateCommentIsNotEnough() {
        assertThat(Merit.of(1, 1)).isLessThan(Merit.of(50, 100));
    }

    @Test
    void thereAreNoFewerOccasionsThanVotes() {
        assertThat(Merit.of(3, 1)).isEqualTo(Merit.of(3, 3));
    }
}
