package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.PageRequest;

/** The lasting address of a paragraph, with its whole discussion, part by part. */
@Path("/paragraphs/{id}")
@Produces(MediaType.TEXT_HTML)
public class ParagraphPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance paragraph(ParagraphPage page);

        private Templates() {}
    }

    private final Places places;
    private final Rooms rooms;
    private final DiscussionPieces pieces;
    private final PersonalParts personal;
    private final Audiences audiences;
    private final CurrentAccount viewer;
    private final Newsstand newsstand;
    private final News news;

    @Inject
    ParagraphPages(
            Places places,
            Rooms rooms,
            DiscussionPieces pieces,
            PersonalParts personal,
            Audiences audiences,
            CurrentAccount viewer,
            Newsstand newsstand,
            News news) {
        this.places = places;
        this.rooms = rooms;
        this.pieces = pieces;
        this.personal = personal;
        this.audiences = audiences;
        this.viewer = viewer;
        this.newsstand = newsstand;
        this.news = news;
    }

    @GET
    @Operation(hidden = true)
    public Response paragraph(
            UUID id,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String room,
            @RestQuery boolean withdrawn,
            @BeanParam PageRequest page) {
        UUID where = rooms.named(room, viewer.account());
        String newsHref = news.href(newsstand.holding(id, viewer.account()), where);
        ParagraphPlace place = places.of(id, where, viewer.account());
        if (!place.paragraph().id().equals(id)) {
            return Response.seeOther(
                            URI.create("/paragraphs/" + place.paragraph().id() + place.roomStart()))
                    .build();
        }
        Audience audience = audiences.of(viewer.account(), place.article().id(), where);
        String piece = page.after().isEmpty()
                ? pieces.first(place, Order.named(sort), Share.PART, audience)
                : pieces.part(
                        place,
                        Order.named(sort),
                        page.after(),
                        Share.PART,
                        place.closed() ? audience : audience.shared());
        return Response.ok(Templates.paragraph(new ParagraphPage(
                        place, page.after().isPresent(), withdrawn, personal.fill(piece, place), newsHref)))
                .build();
    }
}
