package org.rejoinder.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN,zh;q=0.9,en;q=0.8    | ZH
            zh-Hans                    | ZH
            zh                         | ZH
            ko-KR                      | KO
            KO                         | KO
            en-US,en;q=0.5             | EN
            de, ko;q=0.3, zh;q=0.7     | ZH
            fr,en;q=0.2,ko;q=0.2       | EN
            zh;q=0, ko;q=0.1           | KO
            zh;q=many, ko;q=0.1        | KO
            """)
    void whatIsWantedMostIsSpoken(String header, Language spoken) {
        assertThat(AcceptLanguage.best(header)).contains(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE,de;q=0.9
            *
            zh;q=0
            zhuang
            ;;;,,,q=
            """)
    void whatIsntSpokenIsNotGuessed(String header) {
        assertThat(AcceptLanguage.best(header)).isEmpty();
    }

    @Test
    void noHeaderAsksForNothing() {
        assertThat(AcceptLanguage.best(null)).isEmpty();
        assertThat(AcceptLanguage.best("")).isEmpty();
    }
}
