package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** What one has seen of an article, for programs. */
@Path("/api/v1/articles/{slug}/seen")
@Tag(name = "Comments")
public class SeenResource {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Unread unread;
    private final CurrentAccount viewer;

    @Inject
    SeenResource(Newsstand newsstand, Rooms rooms, Unread unread, CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.unread = unread;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What came to an article since one's last visit")
    @APIResponse(responseCode = "200", description = "What is new")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    public UnreadView unread(
            String slug,
            @RestQuery @Parameter(description = "The room's id; the public room if absent") @Nullable String room) {
        Account reader = viewer.required();
        return view(reader, visit(slug, room));
    }

    @PUT
    @Operation(summary = "Mark an article as seen, up to an event; it is never marked back")
    @APIResponse(responseCode = "200", description = "What is still new")
    @APIResponse(responseCode = "400", description = "A position below zero")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such article or room for this caller")
    public UnreadView see(
            String slug,
            @RestQuery @Parameter(description = "The room's id; the public room if absent") @Nullable String room,
            @Nullable NewPosition request) {
        Account reader = viewer.required();
        Visit visit = visit(slug, room);
        unread.seen(reader.id(), new Visit(visit.article(), visit.room(), position(request, visit)));
        return view(reader, visit);
    }

    private Visit visit(String slug, @Nullable String room) {
        return unread.begin(newsstand.named(slug, viewer.account()), rooms.named(room, viewer.account()));
    }

    private UnreadView view(Account reader, Visit visit) {
        UUID article = visit.article().id();
        return UnreadView.of(
                unread.position(reader.id(), article, visit.room()).orElse(null),
                unread.of(reader, article, visit.room()));
    }

    private static long position(@Nullable NewPosition request, Visit visit) {
        if (request == null || request.position() == null) {
            return visit.position();
        }
        if (request.position() < 0) {
            throw Refusal.invalid("position", "A position is not below zero.");
        }
        return request.position();
    }
}
