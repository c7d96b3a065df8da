package org.rejoinder.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.event.EventLog;
import org.rejoinder.web.Settings;
import org.rejoinder.web.Sha256;

/** Answers with a feed, or with nothing if the asker has it already. */
@RequestScoped
class FeedAnswers {

    /** The two kinds of feed, as the address ends. */
    static final String FORMAT = "{format: atom|json}";

    private final Settings settings;
    private final ObjectMapper json;
    private final EventLog log;
    private final Clock clock;
    private final Request request;
    private final HttpHeaders headers;
    private final UriInfo address;

    @Inject
    FeedAnswers(
            Settings settings,
            ObjectMapper json,
            EventLog log,
            Clock clock,
            @Context Request request,
            @Context HttpHeaders headers,
            @Context UriInfo address) {
        this.settings = settings;
        this.json = json;
        this.log = log;
        this.clock = clock;
        this.request = request;
        this.headers = headers;
        this.address = address;
    }

    Response of(Feed feed, String format) {
        boolean atom = format.equals("atom");
        byte[] content = atom ? Atom.of(feed, root()) : bytes(JsonFeed.of(feed, root()));
        EntityTag tag = new EntityTag(Sha256.hex(Sha256.of(content)).substring(0, 32));
        Modification last = new Modification(log.lastChange(), clock.instant());
        return Optional.ofNullable(unchanged(tag, last))
                .orElseGet(
                        () -> Response.ok(content, (atom ? Atom.MEDIA_TYPE : JsonFeed.MEDIA_TYPE) + ";charset=UTF-8"))
                .tag(tag)
                .lastModified(Date.from(last.told()))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    /** The tag decides where one was sent; a date tells of no comment that went, so it has to be that of the log. */
    private Response.@Nullable ResponseBuilder unchanged(EntityTag tag, Modification last) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            return request.evaluatePreconditions(tag);
        }
        return last.isSettled() ? request.evaluatePreconditions(Date.from(last.told())) : null;
    }

    private String root() {
        return settings.url()
                .map(Object::toString)
                .orElseGet(() -> address.getBaseUri().toString())
                .replaceAll("/+$", "");
    }

    private byte[] bytes(JsonFeed feed) {
        try {
            return json.writeValueAsBytes(feed);
        } catch (JsonProcessingException neverOfRecords) {
            throw new IllegalStateException(neverOfRecords);
        }
    }
}
