package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokensTest {

    private static final byte[] HANAS = "hana's secret".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TOMS = "tom's secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void twoTokensOfOneSessionDifferAndBothAreGenuine() {
        String first = FormTokens.issue(HANAS);
        String second = FormTokens.issue(HANAS);
        assertThat(first).isNotEqualTo(second);
        assertThat(FormTokens.isGenuine(first, HANAS)).isTrue();
        assertThat(FormTokens.isGenuine(second, HANAS)).isTrue();
    }

    @Test
    void theTokenOfAnotherSessionIsRefused() {
        assertThat(FormTokens.isGenuine(FormTokens.issue(TOMS), HANAS)).isFalse();
    }

    @Test
    void anAlteredTokenIsRefused() {
        byte[] token = Base64.getUrlDecoder().decode(FormTokens.issue(HANAS));
        token[40] ^= 1;
        assertThat(FormTokens.isGenuine(Base64.getUrlEncoder().encodeToString(token), HANAS))
                .isFalse();
    }

    @Test
    void aShortenedTokenIsRefused() {
        String token = FormTokens.issue(HANAS);
        assertThat(FormTokens.isGenuine(token.substring(0, token.length() - 4), HANAS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "no base64 at all!", "\u0000", "AAAA", "ￆ"})
    void garbageIsRefused(String token) {
        assertThat(FormTokens.isGenuine(token, HANAS)).isFalse();
    }

    @Test
    void zerosAreRefused() {
        assertThat(FormTokens.isGenuine("A".repeat(86), HANAS)).isFalse();
    }
}
