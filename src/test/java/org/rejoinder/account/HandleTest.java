package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.web.Refusal;

class HandleTest {

    @ParameterizedTest
    @CsvSource({"Hana,hana", "ＨＡＮＡ,hana", "Straße,strasse", "' tom ',tom", "x1,x1", "a_b-c,a_b-c", "1st,1st"})
    void aHandleIsFoldedToOneForm(String typed, String text) {
        assertThat(Handle.of(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林薇", "김소라", "रवि_मेनन", "فريد", "Инес", "ゆき山", "José"})
    void everyScriptHasHandles(String typed) {
        assertThat(Handle.of(typed).text()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "-ab",
                "_ab",
                "a b",
                "a.b",
                "a/b",
                "a@b",
                "<b>",
                "a\u0000b",
                "ab\r\nc",
                "ab\u202Ec",
                "ab\u200Bc",
                "ab\u3164c",
                "\uD800abc",
                "\u0301ab",
                "a😀b",
                "abcdefghijklmnopqrstuvwxyzabcde",
                "ﷺﷺ"
            })
    void whatIsNoHandleIsRefused(String typed) {
        refuses(typed);
        assertThat(Handle.canonical(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hаna", "аlice", "pαul", "tоm"})
    void scriptsAreNotMixed(String latinWithOneLetterOfAnother) {
        refuses(latinWithOneLetterOfAnother);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Admin", "ADMIN", "adrnin", "m0derat0r", "me", "api", "erased-1", "root"})
    void reservedHandlesAndTheirLookalikesAreRefused(String typed) {
        refuses(typed);
    }

    @Test
    void theFirstAdministratorMayBeCalledAdmin() {
        assertThat(Handle.evenReserved("Admin").text()).isEqualTo("admin");
    }

    @ParameterizedTest
    @CsvSource({"paul,pau1", "modern,modem", "c0co,coco", "оса,oca"})
    void lookalikesShareASkeleton(String one, String other) {
        assertThat(Handle.of(one).skeleton()).isEqualTo(Handle.of(other).skeleton());
    }

    @Test
    void handlesThatLookDifferentDoNot() {
        assertThat(Handle.of("tom").skeleton()).isNotEqualTo(Handle.of("tim").skeleton());
    }

    @Test
    void aHandleOfThirtyIsTakenAndOneOfThirtyOneIsNot() {
        assertThat(Handle.of("a".repeat(30)).text()).hasSize(30);
        refuses("a".repeat(31));
        refuses("a".repeat(1_000_000));
    }

    private static void refuses(String typed) {
        assertThatThrownBy(() -> Handle.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Refusal.Violation::field)
                                .containsExactly("handle"));
    }
}
