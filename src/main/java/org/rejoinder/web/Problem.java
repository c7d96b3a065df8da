package org.rejoinder.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.language.Phrases;

/** The body of an error answer, RFC 9457: {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Refusal.Violation> violations,
        @JsonAnyGetter Map<String, Object> members) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Refusal refusal) {
        return new Problem(
                "about:blank",
                title(refusal.status()),
                refusal.status(),
                Phrases.it(refusal.reason()),
                refusal.violations().stream()
                        .map(one -> new Refusal.Violation(one.field(), Phrases.it(one.message())))
                        .toList(),
                refusal.members());
    }

    static String title(int status) {
        return Optional.ofNullable(Response.Status.fromStatusCode(status))
                .map(Response.Status::getReasonPhrase)
                .map(Phrases::it)
                .orElse("Error");
    }
}
