package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0,Firefox on Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0,Edge on Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604,Safari on iPhone",
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36,Chrome on Android"
    })
    void aKnownBrowserIsNamed(String agent, String words) {
        assertThat(Client.of(agent)).isEqualTo(words);
    }

    @Test
    void anUnknownOneSaysNothingOfItsOwn() {
        assertThat(Client.of("<script>\r\nevil")).isEqualTo("A browser on an unknown system");
        assertThat(Client.of(null)).isEqualTo("A browser on an unknown system");
    }
}
