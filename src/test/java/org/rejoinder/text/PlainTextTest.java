package org.rejoinder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void aTextIsCleanedButNotChanged() {
        String raw = "\uFEFF\r\n \n  one\r\ntwo\rthree\u2028four\f\u0007“five”\u202E\t😀\uD800 \u200Dلا \n ";

        assertThat(PlainText.clean(raw)).isEqualTo("  one\ntwo\nthree\nfour\n“five”\t😀\uFFFD \u200Dلا");
    }

    @Test
    void lengthsAreCodePoints() {
        assertThat(PlainText.length("a😀桥")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short | 10 | short",
                "exactly te | 10 | exactly te",
                "the bridge over the harbour | 12 | the bridge…",
                "the bridge over the harbour | 11 | the bridge…",
                "incomprehensibilities | 6 | incom…",
                "港口需要一座桥。现在该建了。 | 6 | 港口需要一…",
                "two  spaces | 20 | two spaces",
                "a👩‍👩‍👧b more | 4 | a…",
                "ae\u0301bcd | 3 | a…",
                "anything | 0 | ''"
            })
    void excerptsAreCutWhereItHurtsLeast(String text, int max, String excerpt) {
        assertThat(PlainText.excerpt(text, max)).isEqualTo(excerpt);
    }

    @Test
    void utf8IsDecodedWithoutItsMark() {
        assertThat(PlainText.decode("\uFEFF“桥”\r\n\f".getBytes(StandardCharsets.UTF_8)))
                .contains("“桥”\r\n\f");
        assertThat(PlainText.isText(new byte[0])).isTrue();
    }

    @Test
    void whatIsNotTextIsNotDecoded() {
        assertThat(PlainText.isText("桥".getBytes(StandardCharsets.UTF_16))).isFalse();
        assertThat(PlainText.isText("Müller".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
        assertThat(PlainText.isText(new byte[] {'a', 0, 'b'})).isFalse();
        assertThat(PlainText.isText(new byte[] {'a', 27, 'b'})).isFalse();
        assertThat(PlainText.isText(new byte[] {(byte) 0xC0, (byte) 0x80})).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Bb",
                "a\u200Db",
                "a\u00ADb",
                "a\uFEFFb",
                "a\u3164b",
                "a\uD800b",
                "a\u200Eb"
            })
    void namesHaveNoCharactersThatNobodySees(String name) {
        assertThat(PlainText.hasForbidden(name)).isTrue();
        assertThat(PlainText.singleLine(name)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lund", "Zoë O’Neil-Smith", "李开盛", "김하늘", "ليلى حداد", "नेहा", "Ada 🚲"})
    void ordinaryNamesStay(String name) {
        assertThat(PlainText.hasForbidden(name)).isFalse();
        assertThat(PlainText.singleLine(name)).isEqualTo(name);
    }

    @Test
    void whiteSpaceOfNamesIsFolded() {
        assertThat(PlainText.singleLine("\u3000 Ada\r\n\tLund\u00A0\u2028 ")).isEqualTo("Ada Lund");
        assertThat(PlainText.hasForbidden("Ada\nLund")).isFalse();
    }
}
