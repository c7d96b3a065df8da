package org.rejoinder.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** The network address that a request came from; behind a trusted proxy the one that the proxy states. */
@RequestScoped
public class Address {

    private static final byte[] SALT = new SecureRandom().generateSeed(16);
    private static final int TRACE_LENGTH = 12;

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

    /** A short text for logs: the same for the same address until the next start, and nothing can be told from it. */
    public String trace() {
        byte[] hash = Sha256.of(SALT, toString().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(hash).substring(0, TRACE_LENGTH);
    }
}
