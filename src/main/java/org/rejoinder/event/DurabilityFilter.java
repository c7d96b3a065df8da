package org.rejoinder.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Holds the answer to every change back until it is on the disk, repeated requests included. */
final class DurabilityFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final DurableAnswers durable;

    @Inject
    DurabilityFilter(DurableAnswers durable) {
        this.durable = durable;
    }

    @ServerRequestFilter
    void requireRoom(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod())) {
            durable.requireRoom();
        }
    }

    @ServerResponseFilter
    void awaitDisk(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!SAFE.contains(request.getMethod()) && answer.getStatus() < 400) {
            durable.await();
        }
    }
}
