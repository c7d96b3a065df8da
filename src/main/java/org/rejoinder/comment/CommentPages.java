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
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.text.WordDiff;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The lasting address of a comment, what it said before, and where its thread goes on. */
@Path("/comments/{id}")
@Produces(MediaType.TEXT_HTML)
public class CommentPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance thread(ThreadPage page);

        static native TemplateInstance history(Comment comment, List<Version> versions);

        static native TemplateInstance changes(
                Comment comment, List<WordDiff.Part> parts, String language, String direction);

        private Templates() {}
    }

    private final Places places;
    private final Reading reading;
    private final Remarks remarks;
    private final Newsstand newsstand;
    private final Afterwards afterwards;
    private final PersonalParts personal;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    CommentPages(
            Places places,
            Reading reading,
            Remarks remarks,
            Newsstand newsstand,
            Afterwards afterwards,
            PersonalParts personal,
            Audiences audiences,
            CurrentAccount viewer) {
        this.places = places;
        this.reading = reading;
        this.remarks = remarks;
        this.newsstand = newsstand;
        this.afterwards = afterwards;
        this.personal = personal;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public Response comment(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        String slug = newsstand.byId(comment.articleId(), viewer.account()).slug();
        return Response.seeOther(URI.create("/articles/" + slug + "?comment=" + id + "#c-" + id))
                .build();
    }

    @GET
    @Path("/thread")
    @Operation(hidden = true)
    public TemplateInstance thread(UUID id, @RestQuery boolean withdrawn, @BeanParam PageRequest page) {
        Comment comment = reading.seen(id, viewer.account());
        ParagraphPlace place = places.of(comment.paragraphId(), comment.roomId(), viewer.account());
        Audience audience = audiences.of(viewer.account(), comment);
        Slice<Branch> replies =
                reading.repliesTo(comment, page.after(), Share.of(Share.PART, comment.replyCount()), audience);
        Branch top = Branch.paged(comment);
        replies.items().forEach(top::add);
        String list = remarks.laidOut(top, audience, place);
        return Templates.thread(new ThreadPage(
                place,
                comment.parentId()
                        .map(parent -> "/comments/" + parent + "/thread")
                        .orElse(""),
                personal.fill(list, place),
                withdrawn && comment.status() == CommentStatus.WITHDRAWN,
                replies.next() == null ? "" : "/comments/" + id + "/thread?after=" + replies.next()));
    }

    @GET
    @Path("/changes")
    @Operation(hidden = true)
    public TemplateInstance changes(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        Article article = newsstand.byId(comment.articleId(), viewer.account());
        return Templates.changes(comment, afterwards.diff(comment), article.language(), article.direction());
    }

    @GET
    @Path("/history")
    @Operation(hidden = true)
    public TemplateInstance history(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        return Templates.history(comment, reading.history(comment, viewer.account()));
    }
}
