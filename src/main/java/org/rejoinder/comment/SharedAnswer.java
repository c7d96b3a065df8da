package org.rejoinder.comment;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers with a {@link SharedPage}: nothing if the browser has it already, compressed if it may be. */
final class SharedAnswer {

    static final String HTML = "text/html;charset=UTF-8";

    private SharedAnswer() {}

    static Response of(SharedPage page, HttpHeaders request) {
        EntityTag tag = new EntityTag(page.tag());
        Response.ResponseBuilder answer = has(tag, request)
                ? Response.notModified()
                : whole(page, accepted(request).contains("gzip"));
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Cookie, Authorization, Accept-Encoding, Accept-Language")
                .build();
    }

    private static Response.ResponseBuilder whole(SharedPage page, boolean compressed) {
        return compressed
                ? Response.ok(page.compressed(), HTML).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                : Response.ok(page.html(), HTML);
    }

    private static boolean has(EntityTag tag, HttpHeaders request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                .filter(known -> known.contains(tag.getValue()))
                .isPresent();
    }

    private static String accepted(HttpHeaders request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                .orElse("");
    }
}
