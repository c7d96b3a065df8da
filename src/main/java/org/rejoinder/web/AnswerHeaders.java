package org.rejoinder.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What every answer says about itself unless the page has said it. Nothing is stored by a shared cache that isn't made
 * for everybody. (The headers that are the same for files too stand in {@code application.properties}.)
 */
final class AnswerHeaders {

    private final Settings settings;

    @Inject
    AnswerHeaders(Settings settings) {
        this.settings = settings;
    }

    @ServerResponseFilter
    void complete(ContainerResponseContext answer) {
        answer.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, absent -> List.of("private, no-store"));
        if (settings.url().filter(url -> "https".equals(url.getScheme())).isPresent()) {
            answer.getHeaders().putSingle("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
