package org.rejoinder.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The network address that a request came from; behind a trusted proxy the one that the proxy states. */
@RequestScoped
public class Address {

    private final HttpServerRequest request;
    private final List<String> trusted;

    @Inject
    Address(HttpServerRequest request, Settings settings) {
        this.request = request;
        this.trusted = settings.limits().trustedProxies().orElse(List.of());
    }

    /** The address as text; of several stated by proxies the last one, which the trusted proxy itself has seen. */
    @Override
    public String toString() {
        String peer = request.remoteAddress().hostAddress();
        return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .filter(stated -> trusted.contains(peer))
                .map(stated -> stated.substring(stated.lastIndexOf(',') + 1).trim())
                .orElse(peer);
    }
}
