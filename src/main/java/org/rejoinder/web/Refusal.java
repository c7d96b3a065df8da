package org.rejoinder.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is answered with a reason instead of a result. Programs get it as RFC 9457 problem, people as a page
 * or beside the field. The text is shown as it is, so it says nothing that the viewer may not know.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One field that can't be taken as it is, and why, in a sentence for a person. */
    public record Violation(String field, String message) {}

    private final int status;
    private final transient List<Violation> violations;
    private final transient Optional<Duration> retryAfter;
    private final transient Map<String, Object> members;

    private Refusal(int status, String message, List<Violation> violations, Optional<Duration> retryAfter) {
        this(status, message, violations, retryAfter, Map.of());
    }

    private Refusal(
            int status,
            String message,
            List<Violation> violations,
            Optional<Duration> retryAfter,
            Map<String, Object> members) {
        super(message, null, false, false);
        this.members = members;
        this.status = status;
        this.violations = violations;
        this.retryAfter = retryAfter;
    }

    /** 400: one field is missing or bad. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 400: several fields are missing or bad; there must be one at least. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(400, violations.get(0).message(), List.copyOf(violations), Optional.empty());
    }

    /** 400: the request as a whole can't be read. */
    public static Refusal unreadable(String message) {
        return new Refusal(400, message, List.of(), Optional.empty());
    }

    /** 401: not signed in. */
    public static Refusal unauthenticated() {
        return new Refusal(401, "Sign in to do this.", List.of(), Optional.empty());
    }

    /** 401: what was shown to sign in with isn't right. */
    public static Refusal unauthenticated(String message) {
        return new Refusal(401, message, List.of(), Optional.empty());
    }

    /** 403: signed in, and not allowed to do this to something that one may see. */
    public static Refusal forbidden(String message) {
        return new Refusal(403, message, List.of(), Optional.empty());
    }

    /** 404: not there, or not for this viewer's eyes; the answer doesn't tell which. */
    public static Refusal notFound() {
        return new Refusal(404, "There is nothing here, or nothing that you may see.", List.of(), Optional.empty());
    }

    /** 409: the state forbids it. */
    public static Refusal conflict(String message) {
        return new Refusal(409, message, List.of(), Optional.empty());
    }

    /** 409: the state forbids it because of what one field says, as a handle that is taken. */
    public static Refusal conflict(String field, String message) {
        return new Refusal(409, message, List.of(new Violation(field, message)), Optional.empty());
    }

    /** 409: the state forbids it until so much time has passed. */
    public static Refusal conflict(String message, Duration retryAfter) {
        return new Refusal(409, message, List.of(), Optional.of(retryAfter));
    }

    /** 413: more than is taken in one request. */
    public static Refusal tooLarge(String message) {
        return new Refusal(413, message, List.of(), Optional.empty());
    }

    /** 429: too many in a short time. */
    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal(
                429, "Too many in a short time. Wait a little, then try again.", List.of(), Optional.of(retryAfter));
    }

    /** 503: storage or overload; nothing was saved. */
    public static Refusal unavailable(String message) {
        return new Refusal(503, message, List.of(), Optional.of(Duration.ofSeconds(10)));
    }

    /** Any other refusal, with the usual sentence for its status. */
    public static Refusal of(int status) {
        String message = switch (status) {
            case 404 -> notFound().reason();
            case 405 -> "This address does not take that kind of request.";
            case 406, 415 -> "This kind of content is not known here.";
            case 413 -> "This is more than is taken in one request.";
            default ->
                status < 500
                        ? "This request can't be read."
                        : "Something went wrong here. It was noted; please try again.";
        };
        return new Refusal(status, message, List.of(), Optional.empty());
    }

    /** The same refusal that tells programs something more, by its name in the problem. */
    public Refusal with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Refusal(status, reason(), violations, retryAfter, Map.copyOf(more));
    }

    /** What programs are told besides, by its name in the problem. */
    public Map<String, Object> members() {
        return members;
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** The message, which every refusal has. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The fields at fault; empty if the refusal isn't about a field. */
    public List<Violation> violations() {
        return violations;
    }

    /** How long to wait before trying again, where waiting helps. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
