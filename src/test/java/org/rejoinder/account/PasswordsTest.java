package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordBelongsToItsHashAlone() {
        Optional<String> hash = Optional.of(passwords.hash("harbour bridge"));
        assertThat(passwords.belong("harbour bridge", hash)).isTrue();
        assertThat(passwords.belong("harbour Bridge", hash)).isFalse();
        assertThat(passwords.belong("", hash)).isFalse();
    }

    @Test
    void nothingIsCutOffOrFolded() {
        String long100 = "é".repeat(100);
        Optional<String> hash = Optional.of(passwords.hash(long100));
        assertThat(passwords.belong(long100, hash)).isTrue();
        assertThat(passwords.belong(long100 + "x", hash)).isFalse();
        assertThat(passwords.belong("e\u0301".repeat(100), hash)).isFalse();
    }

    @Test
    void aHashNamesItsCostAndHasASaltOfItsOwn() {
        assertThat(passwords.hash("same"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash("same"));
    }

    @Test
    void nobodysHashBelongsToNoPassword() {
        assertThat(passwords.belong("anything", Optional.empty())).isFalse();
    }
}
