package org.rejoinder.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** From which {@link Network} a request came; behind a trusted proxy the one that the proxy states. */
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

    /** The network as text: the same for the same one. */
    @Override
    public String toString() {
        List<String> stated = request.headers().getAll("X-Forwarded-For");
        return of(request.remoteAddress().hostAddress(), String.join(",", stated), trusted);
    }

    /** Of several that proxies state the last one counts, which the trusted proxy itself has seen. */
    static String of(String peer, String stated, List<String> trusted) {
        return Optional.of(stated.substring(stated.lastIndexOf(',') + 1))
                .filter(last -> isAmong(trusted, peer))
                .flatMap(Network::of)
                .or(() -> Network.of(peer))
                .orElse(peer);
    }

    private static boolean isAmong(List<String> trusted, String peer) {
        return trusted.stream().anyMatch(proxy -> Network.isSame(proxy, peer));
    }

    /** A short text for logs: the same for the same address until the next start, and nothing can be told from it. */
    public String trace() {
        byte[] hash = Sha256.of(SALT, toString().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(hash).substring(0, TRACE_LENGTH);
    }
}
