package org.rejoinder.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Date;
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
    private final HttpHeaders request;
    private final UriInfo address;

    @Inject
    FeedAnswers(
            Settings settings,
            ObjectMapper json,
            EventLog log,
            Clock clock,
            @Context HttpHeaders request,
            @Context UriInfo address) {
        this.settings = settings;
        this.json = json;
        this.log = log;
        this.clock = clock;
        this.request = request;
        this.address = address;
    }

    Response of(Feed feed, String format) {
        boolean atom = format.equals("atom");
        byte[] content = atom ? Atom.of(feed, root()) : bytes(JsonFeed.of(feed, root()));
        EntityTag tag = new EntityTag(Sha256.hex(Sha256.of(content)).substring(0, 32));
        Modification last = new Modification(log.lastChange(), clock.instant());
        return (isKnown(tag, last) ? Response.notModified() : whole(content, atom))
                .tag(tag)
                .lastModified(Date.from(last.told()))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie, Authorization")
                .build();
    }

    private static Response.ResponseBuilder whole(byte[] content, boolean atom) {
        return Response.ok(content, (atom ? Atom.MEDIA_TYPE : JsonFeed.MEDIA_TYPE) + ";charset=UTF-8");
    }

    /** Where a tag was sent it decides alone (RFC 9110, 13.1.3). */
    private boolean isKnown(EntityTag tag, Modification last) {
        String tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return tags.strip().equals("*") || tags.contains("\"" + tag.getValue() + "\"");
        }
        String since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && last.isKnownTo(since);
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
