package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void onlyTheRightPasswordBelongsToAHash() {
        String hash = passwords.hash("a quiet evening");

        assertThat(passwords.belong("a quiet evening", Optional.of(hash))).isTrue();
        assertThat(passwords.belong("a loud evening", Optional.of(hash))).isFalse();
        assertThat(passwords.belong("a quiet evening", Optional.empty())).isFalse();
    }

    @Test
    void nobodysHashCostsAsMuchAsAnybodys() {
        assertThat(parameters(Passwords.NOBODYS)).isEqualTo(parameters(passwords.hash("a quiet evening")));
    }

    private static String parameters(String hash) {
        return hash.split("\\$")[1] + hash.split("\\$")[3];
    }
}
