package org.rejoinder.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into an answer: a problem for programs, a page for people, never a stack trace. */
final class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);
    private static final String NO_STORAGE =
            "The server can't reach its storage. Nothing was saved; please try again in a moment.";

    private final ErrorPage page;

    @Inject
    Errors(ErrorPage page) {
        this.page = page;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, ContainerRequestContext request) {
        if (isForPrograms(request)) {
            return problem(refusal);
        }
        if (refusal.status() == 401 && "GET".equals(request.getMethod())) {
            return toSignIn(request.getUriInfo().getRequestUri());
        }
        return answer(refusal)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page.render(refusal))
                .build();
    }

    /** Named besides its superclass, for which alone the framework's own answer would come first. */
    @ServerExceptionMapper(priority = 1)
    Response unfitJson(MismatchedInputException unfit, ContainerRequestContext request) {
        return refused(jsonRefusal(unfit), request);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadableJson(JsonProcessingException unreadable, ContainerRequestContext request) {
        return refused(jsonRefusal(unreadable), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, ContainerRequestContext request) {
        List<Refusal.Violation> violations = invalid.getConstraintViolations().stream()
                .map(violation -> new Refusal.Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Refusal.Violation::field))
                .toList();
        return refused(Refusal.invalid(violations), request);
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException failure, ContainerRequestContext request) {
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return refused(jsonRefusal(unreadable), request);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : refused(Refusal.of(status), request);
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    Response notSignedIn(ContainerRequestContext request) {
        return refused(Refusal.unauthenticated(), request);
    }

    /** Only a program can send a token that is void, also to a page. */
    @ServerExceptionMapper(AuthenticationFailedException.class)
    Response voidToken() {
        return problem(Refusal.unauthenticated("This token is not valid, or no longer."));
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response notAllowed(ContainerRequestContext request) {
        return refused(Refusal.forbidden("You are not allowed to do this."), request);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, ContainerRequestContext request) {
        String path = request.getUriInfo().getPath().replaceAll("\\p{Cntrl}", "?");
        Optional<SQLException> storage = FailedStorage.in(failure);
        if (storage.isPresent()) {
            LOG.errorf("Request to %s failed: %s", path, storage.get().getMessage());
            return refused(Refusal.unavailable(NO_STORAGE), request);
        }
        LOG.errorf(failure, "Request to %s failed", path);
        return refused(Refusal.of(500), request);
    }

    private static Response problem(Refusal refusal) {
        return answer(refusal)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(refusal))
                .build();
    }

    private static Response.ResponseBuilder answer(Refusal refusal) {
        Response.ResponseBuilder answer = Response.status(refusal.status());
        refusal.retryAfter().ifPresent(pause -> answer.header("Retry-After", Math.max(1, pause.toSeconds())));
        if (refusal.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer;
    }

    /** A person who has to sign in first is led back afterwards. */
    private static Response toSignIn(URI page) {
        String back = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/login?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                .build();
    }

    private static boolean isForPrograms(ContainerRequestContext request) {
        return Requests.isForPrograms(request.getUriInfo().getPath());
    }

    private static Refusal jsonRefusal(JsonProcessingException unreadable) {
        if (unreadable.getCause() instanceof Refusal whileReading) {
            return whileReading;
        }
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .replaceFirst("^\\.", "");
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
