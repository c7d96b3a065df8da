package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.rejoinder.web.Settings;

/** The cookie that holds the secret of a session. Behind TLS the browser is told to guard it as well as it can. */
@Singleton
class SessionCookie {

    /** As long as browsers keep a cookie at all: when a session ends is the server's business. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private final boolean secure;

    @Inject
    SessionCookie(Settings settings) {
        secure = settings.url().filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    String name() {
        return secure ? "__Host-rejoinder" : "rejoinder";
    }

    NewCookie holding(Secret secret) {
        return lasting(secret.text(), LONGEST);
    }

    /** Tells the browser to forget the cookie. */
    NewCookie gone() {
        return lasting("", Duration.ZERO);
    }

    private NewCookie lasting(String value, Duration time) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge((int) time.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
