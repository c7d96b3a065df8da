package org.rejoinder.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Pass;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.event.EventLog;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** What happens in the discussions of an article, as it happens. */
@Path("/api/v1/articles/{slug}/events")
@Tag(name = "Comments")
public class EventsResource {

    /** A page that is so far behind is cut off; it comes back and says where it stopped. */
    private static final int MOST_UNSENT = 256;

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final CurrentAccount viewer;
    private final Streams streams;
    private final EventLog log;

    @Inject
    EventsResource(Newsstand newsstand, Rooms rooms, CurrentAccount viewer, Streams streams, EventLog log) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.viewer = viewer;
        this.streams = streams;
        this.log = log;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What happens in the discussions of an article, as server-sent events: type, comment, paragraph"
                    + " and its count of comments. A stream ends when its viewer signs out")
    @APIResponse(responseCode = "200", description = "The stream, which stays open")
    @APIResponse(responseCode = "400", description = "A position that is no number")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    @APIResponse(responseCode = "503", description = "Too many streams are open")
    public Multi<OutboundSseEvent> events(
            @Parameter(description = "The article's slug") String slug,
            @RestQuery @Parameter(description = "The room's id; the public room if absent") @Nullable String room,
            @RestQuery
                    @Parameter(
                            description = "The position that the page was made at; what happens from now on if absent")
                    @Nullable
                    String after,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Where an earlier stream stopped") @Nullable
                    String last,
            @Context Sse sse) {
        Article article = newsstand.named(slug, viewer.account());
        Audience audience = new Audience(article.id(), rooms.named(room, viewer.account()));
        Optional<Pass> pass = viewer.pass();
        long position = position("Last-Event-ID", last)
                .or(() -> position("after", after))
                .map(sent -> Math.min(sent, log.head()))
                .orElseGet(log::head);
        streams.requirePlace();
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        page -> {
                            Stream stream = new Stream(audience, pass, position, sse, page);
                            page.onTermination(() -> streams.remove(stream));
                            streams.add(stream);
                        },
                        MOST_UNSENT)
                .runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }

    private static Optional<Long> position(String field, @Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (!sent.matches("\\d{1,18}")) {
            throw Refusal.invalid(field, "A position is a number.");
        }
        return Optional.of(Long.valueOf(sent));
    }
}
