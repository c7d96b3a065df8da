package org.rejoinder.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.web.Refusal;

class BodyTest {

    private static final String SMILE = "\uD83D\uDE42";

    @Test
    void lineEndsBecomeLineFeeds() {
        assertThat(Body.checked("one\r\ntwo\rthree\nfour")).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void theTextIsTrimmed() {
        assertThat(Body.checked("\n \n  word \n\n")).isEqualTo("  word");
    }

    @Test
    void tenThousandCharactersAreTakenWhateverTheirSize() {
        assertThat(Body.checked("x".repeat(10_000))).hasSize(10_000);
        assertThat(Body.checked(SMILE.repeat(10_000))).hasSize(20_000);
    }

    @Test
    void spaceAroundTheTextIsNotCounted() {
        assertThat(Body.checked("\r\n\r\n" + "x".repeat(10_000) + "   \r\n")).hasSize(10_000);
    }

    @Test
    void oneMoreIsRefused() {
        assertRefused("x".repeat(10_001));
        assertRefused(SMILE.repeat(10_001));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\r\n\t\n", "\u0001\u0002", "a\u0000b", "half \ud83e"})
    void whatSaysNothingOrCannotBeKeptIsRefused(String typed) {
        assertRefused(typed);
    }

    private static void assertRefused(String typed) {
        assertThatThrownBy(() -> Body.checked(typed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.violations())
                    .extracting(Refusal.Violation::field)
                    .containsExactly("body");
        });
    }
}
