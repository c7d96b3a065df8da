package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Archive;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.language.Language;
import org.rejoinder.room.Room;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;

/** The op-ed with its discussions beside the text. */
@Path("/articles/{slug}")
@Produces(MediaType.TEXT_HTML)
public class ArticlePages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance article(ArticlePage page);

        static native TemplateInstance comments(Article article, UUID room, Excerpts excerpts);

        static native TemplateInstance earlier(Article article, ArticleText text, int current);

        private Templates() {}
    }

    private final Newsstand newsstand;
    private final Archive archive;
    private final Rooms rooms;
    private final Reading reading;
    private final ArticleBodies bodies;
    private final LastPages lastPages;
    private final ExcerptLists excerpts;
    private final PersonalParts personal;
    private final Unread unread;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    ArticlePages(
            Newsstand newsstand,
            Archive archive,
            Rooms rooms,
            Reading reading,
            ArticleBodies bodies,
            LastPages lastPages,
            ExcerptLists excerpts,
            PersonalParts personal,
            Unread unread,
            Audiences audiences,
            CurrentAccount viewer) {
        this.newsstand = newsstand;
        this.archive = archive;
        this.rooms = rooms;
        this.reading = reading;
        this.bodies = bodies;
        this.lastPages = lastPages;
        this.excerpts = excerpts;
        this.personal = personal;
        this.unread = unread;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public Response article(
            String slug,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String room,
            @RestQuery @Nullable UUID comment,
            @RestQuery @Nullable Integer revision,
            @Context HttpHeaders headers) {
        if (!viewer.isSignedIn() && room == null && comment == null && revision == null) {
            Order order = Order.named(sort);
            return SharedAnswer.of(
                    lastPages.at(
                            slug + "?sort=" + order + "&language=" + Language.current(), () -> shared(slug, order)),
                    headers);
        }
        Article article = newsstand.named(slug, viewer.account());
        if (revision != null) {
            return earlier(article, revision);
        }
        if (comment != null) {
            Comment focus = inArticle(comment, article);
            Visit visit = unread.begin(article, focus.roomId());
            return personal(visit, bodies.around(article, focus, audiences.of(viewer.account(), focus)));
        }
        UUID where = rooms.named(room, viewer.account());
        Visit visit = unread.begin(article, where);
        Audience audience = audiences.of(viewer.account(), article.id(), where);
        return personal(
                visit, bodies.of(article, where, Order.named(sort), audience).body());
    }

    /** As everybody gets it who has not signed in. */
    private SharedPage shared(String slug, Order order) {
        Article article = newsstand.named(slug, Optional.empty());
        Audience everybody = audiences.of(Optional.empty(), article.id(), Room.PUBLIC);
        ArticleEdition edition = bodies.of(article, Room.PUBLIC, order, everybody);
        return edition.page(() -> page(unread.begin(article, Room.PUBLIC), edition.body()));
    }

    private Response earlier(Article article, int revision) {
        ArticleText text = archive.text(article, revision);
        int current = newsstand.text(article).revisionNumber();
        return Response.ok(Templates.earlier(article, text, current), SharedAnswer.HTML)
                .build();
    }

    private Response personal(Visit visit, Piece body) {
        return Response.ok(page(visit, body), SharedAnswer.HTML).build();
    }

    private byte[] page(Visit visit, Piece body) {
        Piece frame = new Piece(Templates.article(new ArticlePage(visit.article(), visit.room()))
                .render());
        return frame.filled(slot -> personal.fill(body, visit));
    }

    @GET
    @Path("/p/{number}")
    @Operation(hidden = true)
    public Response paragraph(String slug, int number) {
        newsstand.named(slug, viewer.account());
        return Response.seeOther(URI.create("/articles/" + slug + "#p" + number))
                .build();
    }

    @GET
    @Path("/comments")
    @Operation(hidden = true)
    public TemplateInstance comments(String slug, @RestQuery @Nullable String room, @BeanParam PageRequest page) {
        Article article = newsstand.named(slug, viewer.account());
        UUID where = rooms.named(room, viewer.account());
        return Templates.comments(
                article,
                where,
                excerpts.of(
                        article,
                        newsstand.text(article),
                        where,
                        page.after(),
                        audiences.of(viewer.account(), article.id(), where).outlook()));
    }

    private Comment inArticle(UUID id, Article article) {
        Comment comment = reading.seen(id, viewer.account());
        if (!comment.articleId().equals(article.id())) {
            throw Refusal.notFound();
        }
        return comment;
    }
}
