package org.rejoinder.web;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses large requests: by their stated length before anything of them is read, and else as soon as more has come
 * than is taken.
 */
final class BodyLimit {

    private static final long USUAL = 1L << 20;
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";

    private final List<LargeBodies> exceptions;

    @Inject
    BodyLimit(@All List<LargeBodies> exceptions) {
        this.exceptions = exceptions;
    }

    @ServerRequestFilter(preMatching = true)
    void refuseLarge(ContainerRequestContext request) {
        long limit = limit(request.getUriInfo().getPath());
        if (stated(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > limit) {
            throw refusal(limit);
        }
        if (request.getHeaderString(TRANSFER_ENCODING) != null) {
            request.setEntityStream(new BoundedStream(request.getEntityStream(), limit));
        }
    }

    static Refusal refusal(long limit) {
        return Refusal.tooLarge("A request may have at most " + (limit >> 20) + " MiB here.");
    }

    private long limit(String path) {
        return exceptions.stream().anyMatch(exception -> exception.mayArriveAt(path)) ? LargeBodies.LIMIT : USUAL;
    }

    private static long stated(@Nullable String length) {
        return length == null ? 0 : Long.parseLong(length);
    }
}
