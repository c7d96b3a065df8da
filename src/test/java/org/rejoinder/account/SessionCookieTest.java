package org.rejoinder.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.ws.rs.core.NewCookie;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.web.Settings;

class SessionCookieTest {

    private final Secret secret = Secret.random();

    @Test
    void behindTlsTheBrowserIsToldToGuardIt() {
        NewCookie cookie = new SessionCookie(settings("https://talk.example")).holding(secret);
        assertThat(cookie.getName()).isEqualTo("__Host-rejoinder");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void withoutTlsItWorksAllTheSame() {
        NewCookie cookie = new SessionCookie(settings("http://localhost:8080")).holding(secret);
        assertThat(cookie.getName()).isEqualTo("rejoinder");
        assertThat(cookie.isSecure()).isFalse();
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void whatIsStoredOrDerivedDoesNotTellTheSecret() {
        assertThat(secret.text()).hasSize(43).isNotEqualTo(Secret.random().text());
        assertThat(secret.hash()).hasSize(64).isEqualTo(new Secret(secret.text()).hash());
        assertThat(HexFormat.of().formatHex(secret.formSecret())).isNotEqualTo(secret.hash());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    private static Settings settings(String url) {
        return new SmallRyeConfigBuilder()
                .withMapping(Settings.class)
                .withSources(new PropertiesConfigSource(Map.of("rejoinder.url", url), "test", 100))
                .build()
                .getConfigMapping(Settings.class);
    }
}
