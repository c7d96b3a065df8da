package org.rejoinder.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into an answer: a problem for programs, a page for people, never a stack trace. */
final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    private final ErrorPage page;

    @Inject
    Errors(ErrorPage page) {
        this.page = page;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        Response.ResponseBuilder answer = Response.status(refusal.status());
        refusal.retryAfter().ifPresent(pause -> answer.header("Retry-After", Math.max(1, pause.toSeconds())));
        if (refusal.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return isForPrograms(uri)
                ? answer.type(Problem.MEDIA_TYPE).entity(Problem.of(refusal)).build()
                : answer.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                        .entity(page.render(refusal))
                        .build();
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadableJson(JsonProcessingException unreadable, UriInfo uri) {
        return refused(jsonRefusal(unreadable), uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        List<Refusal.Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Refusal.Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Refusal.Violation::field))
                .toList();
        return refused(Refusal.invalid(violations), uri);
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return refused(jsonRefusal(unreadable), uri);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : refused(Refusal.of(status), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(UriInfo uri) {
        return refused(Refusal.unauthenticated(), uri);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response notAllowed(UriInfo uri) {
        return refused(Refusal.forbidden("You are not allowed to do this."), uri);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "Request to %s failed", uri.getPath().replaceAll("\\p{Cntrl}", "?"));
        return refused(Refusal.of(500), uri);
    }

    private static boolean isForPrograms(UriInfo uri) {
        return uri.getPath().startsWith("/api/");
    }

    private static Refusal jsonRefusal(JsonProcessingException unreadable) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return Refusal.invalid(field, "This is not a value that the field takes.");
        }
        return Refusal.unreadable("The body is not JSON that can be read.");
    }

    private static String field(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = String.valueOf(node.getName());
        }
        return name;
    }
}
