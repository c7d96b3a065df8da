package org.rejoinder.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.rejoinder.web.Requests;

/** Holds the answer to every change back until it is on the disk, repeated requests included. */
final class DurabilityFilter {

    private final DurableAnswers durable;

    @Inject
    DurabilityFilter(DurableAnswers durable) {
        this.durable = durable;
    }

    @ServerRequestFilter
    void requireRoom(ContainerRequestContext request) {
        if (!Requests.isSafe(request.getMethod())) {
            durable.requireRoom();
        }
    }

    @ServerResponseFilter
    void awaitDisk(ContainerRequestContext request, ContainerResponseContext answer) {
        if (!Requests.isSafe(request.getMethod()) && answer.getStatus() < 400) {
            durable.await();
        }
    }
}
