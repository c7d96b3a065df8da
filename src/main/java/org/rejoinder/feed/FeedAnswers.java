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
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.rejoinder.web.Settings;
import org.rejoinder.web.Sha256;

/** Answers with a feed, or with nothing if the asker has it already. */
@RequestScoped
class FeedAnswers {

    /** The two kinds of feed, as the address ends. */
    static final String FORMAT = "{format: atom|json}";

    private final Settings settings;
    private final ObjectMapper json;
    private final Request request;
    private final UriInfo address;

    @Inject
    FeedAnswers(Settings settings, ObjectMapper json, @Context Request request, @Context UriInfo address) {
        this.settings = settings;
        this.json = json;
        this.request = request;
        this.address = address;
    }

    Response of(Feed feed, String format) {
        boolean atom = format.equals("atom");
        byte[] content = atom ? Atom.of(feed, root()) : bytes(JsonFeed.of(feed, root()));
        EntityTag tag = new EntityTag(Sha256.hex(Sha256.of(content)).substring(0, 32));
        Date changed = Date.from(feed.updated().truncatedTo(ChronoUnit.SECONDS));
        return Optional.ofNullable(request.evaluatePreconditions(changed, tag))
                .orElseGet(
                        () -> Response.ok(content, (atom ? Atom.MEDIA_TYPE : JsonFeed.MEDIA_TYPE) + ";charset=UTF-8"))
                .tag(tag)
                .lastModified(changed)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
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
