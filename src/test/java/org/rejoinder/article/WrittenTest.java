package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({"2018-03-07, 7 March 2018", "2018-03, March 2018", "2018, 2018"})
    void aDateIsToldAsFarAsItIsKnown(String date, String words) {
        assertThat(Written.inWords(date)).isEqualTo(words);
    }
}
