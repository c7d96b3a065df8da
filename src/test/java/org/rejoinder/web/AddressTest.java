package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String PROXY = "192.0.2.1";

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7:4711, 203.0.113.7",
        "' 203.0.113.7 ', 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "::FFFF:cb00:7107, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:DB8:1:2::1, 2001:db8:1:2::/64",
        "2001:0db8:0001:0002:ffff::, 2001:db8:1:2::/64",
        "[2001:db8:1:2::9]:443, 2001:db8:1:2::/64",
        "[2001:db8:1:2::9], 2001:db8:1:2::/64",
        "2001:db8:1:3::1, 2001:db8:1:3::/64",
        "::1, 0:0:0:0::/64",
        "'198.51.100.1, 203.0.113.7', 203.0.113.7",
        "'2001:db8::1, 2001:db8:1:2::1', 2001:db8:1:2::/64"
    })
    void whatATrustedProxyStatesIsCountedByItsNetwork(String stated, String counted) {
        assertThat(Address.of(PROXY, stated, List.of(PROXY))).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "unknown",
                "example.org",
                "203.0.113.7,",
                "203.0.113.999",
                "1.2.3",
                "0x7f.1",
                "2001:db8::1::2",
                "2001:db8:1:2:3:4:5:6:7:8",
                "[",
                "[]:80",
                "\u0000",
                "127.0.0.1\r\nX: y",
                "' or 1=1"
            })
    void whateverElseATrustedProxyStatesCountsForTheProxy(String nonsense) {
        assertThat(Address.of(PROXY, nonsense, List.of(PROXY))).isEqualTo(PROXY);
    }

    @Test
    void nonsenseOfAnyLengthIsReadInNoTime() {
        assertThat(Address.of(PROXY, "1".repeat(8_000) + ":", List.of(PROXY))).isEqualTo(PROXY);
        assertThat(Address.of(PROXY, "a:".repeat(4_000), List.of(PROXY))).isEqualTo(PROXY);
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(Address.of("198.51.100.1", "203.0.113.7", List.of(PROXY))).isEqualTo("198.51.100.1");
        assertThat(Address.of("2001:db8:1:2::5", "203.0.113.7", List.of("2001:db8:1:2::6")))
                .isEqualTo("2001:db8:1:2::/64");
    }

    @ParameterizedTest
    @CsvSource({"::1, 0:0:0:0:0:0:0:1", "192.0.2.1, ::ffff:192.0.2.1", "2001:DB8::1, 2001:db8:0:0:0:0:0:1%0"})
    void aTrustedProxyIsKnownHoweverItsAddressIsWritten(String setting, String peer) {
        assertThat(Address.of(peer, "203.0.113.7", List.of(setting))).isEqualTo("203.0.113.7");
    }
}
