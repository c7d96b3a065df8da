package org.rejoinder.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.rejoinder.language.Language;

/** The cookie that holds the language that somebody chose who isn't signed in. It is set by choosing alone. */
@Singleton
public class LanguageCookie {

    static final String NAME = "rejoinder-language";

    private static final Duration LONGEST = Duration.ofDays(400);

    private final boolean secure;

    @Inject
    LanguageCookie(Settings settings) {
        secure = settings.url().filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    public NewCookie holding(Language language) {
        return new NewCookie.Builder(NAME)
                .value(language.tag())
                .path("/")
                .maxAge((int) LONGEST.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
