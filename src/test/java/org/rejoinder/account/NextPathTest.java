package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPathTest {

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/account,/account",
        "/articles/a?room=1&x=//b#c-2,/articles/a?room=1&x=//b#c-2",
        "/search?q=a%20b,/search?q=a%20b",
        "/@김,/@%EA%B9%80"
    })
    void aPathOfThisSiteIsFollowed(String wanted, String followed) {
        assertThat(NextPath.of(wanted)).isEqualTo(followed);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "account", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
                "javascript:alert(1)", " //evil.example", "/\t/evil.example", "/a\r\nSet-Cookie: a=b", "/%", "/a\\b",
                "@evil.example", ".evil.example"
            })
    void whateverLeadsElsewhereIsNot(String wanted) {
        assertThat(NextPath.of(wanted)).isEqualTo("/");
    }
}
