package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.demo.Cast;
import org.rejoinder.web.Refusal;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {Cast.PASSWORD, "k7#Wq2!x", "어두운밤하늘별빛", "many plain words make one", "🦊🐝🌵🦜🐙🌋🪐🧭"})
    void whatIsHardToGuessIsTaken(String password) {
        assertThatCode(() -> PasswordRules.check(password, "hana")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k7#Wq2!", "🦊🐝🌵🦜🐙🌋🪐"})
    void lessThanEightCharactersAreRefused(String password) {
        refuses(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "12345678",
                "qwertyuiop",
                "aaaaaaaaaaaa",
                "iloveyou1",
                "hana2018",
                "hanahana"
            })
    void whatManyChooseOrFollowsFromTheHandleIsRefused(String password) {
        refuses(password);
    }

    @Test
    void lengthEndsAt256() {
        String long256 = "correct-horse-battery-".repeat(12).substring(0, 256);
        assertThatCode(() -> PasswordRules.check(long256, "hana")).doesNotThrowAnyException();
        refuses(long256 + "x");
    }

    @Test
    void halfACharacterIsRefused() {
        refuses("k7#Wq2!x\uD800");
    }

    private static void refuses(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "hana"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).violations().get(0).field())
                .isEqualTo("password");
    }
}
