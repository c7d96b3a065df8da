package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Refusal;

/** Where a page says what was seen of it: by its button, and by its script when the reader leaves. */
@Path("/articles/{slug}/seen")
public class SeenPages {

    private final Newsstand newsstand;
    private final Rooms rooms;
    private final Unread unread;
    private final CurrentAccount viewer;

    @Inject
    SeenPages(Newsstand newsstand, Rooms rooms, Unread unread, CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.rooms = rooms;
        this.unread = unread;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response seen(
            String slug,
            @RestForm @Nullable String position,
            @RestForm @Nullable String room,
            @RestForm("script") @Nullable String script) {
        Account reader = viewer.required();
        Article article = newsstand.named(slug, viewer.account());
        UUID where = rooms.named(room, viewer.account());
        unread.seen(reader.id(), new Visit(article, where, checked(position)));
        return script == null
                ? to("/articles/" + article.slug() + ParagraphPlace.roomStart(where))
                : Response.noContent().build();
    }

    /** Where one arrives who had to sign in first. */
    @GET
    @Operation(hidden = true)
    public Response toTheArticle(String slug) {
        return to("/articles/" + newsstand.named(slug, viewer.account()).slug());
    }

    private static Response to(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static long checked(@Nullable String position) {
        if (position == null || !position.matches("\\d{1,18}")) {
            throw Refusal.invalid("position", "A position is a number.");
        }
        return Long.parseLong(position);
    }
}
