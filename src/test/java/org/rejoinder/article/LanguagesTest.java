package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.text.TextFormat;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "Hope for the peninsula, en, ltr",
        "朝鲜半岛的希望, zh, ltr",
        "한반도에 희망, ko, ltr",
        "ガラスの天井, ja, ltr",
        "الأمل في شبه الجزيرة, ar, rtl",
        "Надежда на полуострове, ru, ltr",
    })
    void theScriptSuggestsTheLanguage(String title, String language, String direction) {
        Manuscript manuscript = new Manuscript("# " + title + "\n\n" + title + ".", TextFormat.MARKDOWN);
        assertThat(Languages.of(manuscript.read())).isEqualTo(language);
        assertThat(Languages.direction(language)).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "zh-hant, zh-Hant", "fa, fa", "not a language, en"})
    void whatTheSourceSaysCounts(String said, String language) {
        Manuscript manuscript =
                new Manuscript("---\nlanguage: " + said + "\n---\n# A title\n\nWords.", TextFormat.MARKDOWN);
        assertThat(Languages.of(manuscript.read())).isEqualTo(language);
    }
}
