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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The lasting addresses of paragraphs and comments, and where long discussions go on. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class CommentPages {

    private static final int PART = 50;

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance paragraph(ParagraphPage page);

        static native TemplateInstance thread(ThreadPage page);

        static native TemplateInstance list(List<Remark> remarks);

        static native TemplateInstance history(Comment comment, List<Version> versions);

        private Templates() {}
    }

    private final Places places;
    private final Rooms rooms;
    private final Reading reading;
    private final Remarks remarks;
    private final DiscussionPieces pieces;
    private final Newsstand newsstand;
    private final PersonalParts personal;
    private final CurrentAccount viewer;

    @Inject
    CommentPages(
            Places places,
            Rooms rooms,
            Reading reading,
            Remarks remarks,
            DiscussionPieces pieces,
            Newsstand newsstand,
            PersonalParts personal,
            CurrentAccount viewer) {
        this.places = places;
        this.rooms = rooms;
        this.reading = reading;
        this.remarks = remarks;
        this.pieces = pieces;
        this.newsstand = newsstand;
        this.personal = personal;
        this.viewer = viewer;
    }

    @GET
    @Path("/paragraphs/{id}")
    @Operation(hidden = true)
    public TemplateInstance paragraph(
            UUID id, @RestQuery @Nullable String sort, @RestQuery @Nullable String room, @BeanParam PageRequest page) {
        ParagraphPlace place = places.of(id, rooms.named(room, viewer.account()), viewer.account());
        Audience audience = Audience.of(viewer.account());
        Piece piece = page.after().isEmpty()
                ? pieces.first(place, Order.named(sort), PART, audience)
                : pieces.part(place, Order.named(sort), page.after(), PART, audience.shared());
        return Templates.paragraph(new ParagraphPage(
                place,
                page.after().isPresent(),
                personal.fill(piece, place.article().id())));
    }

    @GET
    @Path("/comments/{id}")
    @Operation(hidden = true)
    public Response comment(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        String slug = newsstand.byId(comment.articleId(), viewer.account()).slug();
        return Response.seeOther(URI.create("/articles/" + slug + "?comment=" + id + "#c-" + id))
                .build();
    }

    @GET
    @Path("/comments/{id}/thread")
    @Operation(hidden = true)
    public TemplateInstance thread(UUID id, @BeanParam PageRequest page) {
        Comment comment = reading.seen(id, viewer.account());
        ParagraphPlace place = places.of(comment.paragraphId(), comment.roomId(), viewer.account());
        Slice<Branch> replies = reading.repliesTo(id, page.after(), Share.of(PART, comment.replyCount()));
        Branch top = new Branch(comment);
        replies.items().forEach(top::add);
        Piece list = new Piece(Templates.list(remarks.of(List.of(top), Audience.of(viewer.account())))
                .render());
        return Templates.thread(new ThreadPage(
                place,
                comment.parentId()
                        .map(parent -> "/comments/" + parent + "/thread")
                        .orElse(""),
                personal.fill(list, comment.articleId()),
                replies.next() == null ? "" : "/comments/" + id + "/thread?after=" + replies.next()));
    }

    @GET
    @Path("/comments/{id}/history")
    @Operation(hidden = true)
    public TemplateInstance history(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        return Templates.history(comment, reading.history(comment, viewer.account()));
    }
}
