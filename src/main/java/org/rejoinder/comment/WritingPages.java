package org.rejoinder.comment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.room.Rooms;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** Writing comments and replies. Whole pages without script; with it, the parts that change. */
@Path("/paragraphs/{id}/comments")
@Produces(MediaType.TEXT_HTML)
public class WritingPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance bubble(ParagraphPlace place, boolean swap);

        static native TemplateInstance signin(String next, String draft);

        private Templates() {}
    }

    private final Places places;
    private final Rooms rooms;
    private final Reading reading;
    private final WriteForms forms;
    private final Posting posting;
    private final DiscussionPieces pieces;
    private final PersonalParts personal;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    WritingPages(
            Places places,
            Rooms rooms,
            Reading reading,
            WriteForms forms,
            Posting posting,
            DiscussionPieces pieces,
            PersonalParts personal,
            Audiences audiences,
            CurrentAccount viewer) {
        this.places = places;
        this.rooms = rooms;
        this.reading = reading;
        this.forms = forms;
        this.posting = posting;
        this.pieces = pieces;
        this.personal = personal;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response post(
            UUID id,
            @BeanParam Written written,
            @HeaderParam("HX-Request") @Nullable String script,
            @HeaderParam("HX-Current-URL") @Nullable String page) {
        ParagraphPlace place = before(id, rooms.named(written.room(), viewer.account()));
        if (!viewer.isSignedIn()) {
            return signInFirst(written, place, script != null);
        }
        try {
            UUID comment = posting.post(viewer.required(), place.article(), written.request(id), written.key);
            return script == null ? goTo(comment) : shown(comment, Order.ofPage(page));
        } catch (Refusal refusal) {
            return refused(refusal, written, place, script != null);
        }
    }

    /** The form once more with the comment as it would stand; with script the comment alone. */
    @POST
    @Path("/preview")
    @Operation(hidden = true)
    public Response preview(UUID id, @BeanParam Written written, @HeaderParam("HX-Request") @Nullable String script) {
        ParagraphPlace place = places.of(id, rooms.named(written.room(), viewer.account()), viewer.account());
        try {
            String preview = Preview.of(written.words(), written.form().value("quote"));
            return script == null
                    ? Response.ok(forms.page(written.form().with("preview", preview), place, written.parent()))
                            .build()
                    : Response.ok(preview).build();
        } catch (Refusal refusal) {
            return refused(refusal, written, place, script != null);
        }
    }

    /** Looked up in a session of its own: the request's would show the discussion unchanged after the post. */
    private ParagraphPlace before(UUID paragraph, UUID room) {
        return QuarkusTransaction.requiringNew().call(() -> places.of(paragraph, room, viewer.account()));
    }

    /** The form for a comment on the paragraph: a page without script, with it the form alone. */
    @GET
    @Path("/form")
    @Operation(hidden = true)
    public TemplateInstance form(
            UUID id, @RestQuery @Nullable String room, @HeaderParam("HX-Request") @Nullable String script) {
        ParagraphPlace place = places.of(id, rooms.named(room, viewer.account()), viewer.account());
        return forms.offered(place, Optional.empty(), script != null);
    }

    /** Where one arrives who signed in to post and had nothing to post. */
    @GET
    @Operation(hidden = true)
    public Response toTheParagraph(UUID id) {
        return Response.seeOther(URI.create("/paragraphs/" + id)).build();
    }

    private static Response goTo(UUID comment) {
        return Response.seeOther(URI.create("/comments/" + comment)).build();
    }

    /** The discussion with the new comment in it, in the order of the page, and the paragraph's count. */
    private Response shown(UUID id, Order order) {
        Comment comment = reading.seen(id, viewer.account());
        ParagraphPlace place = places.of(comment.paragraphId(), comment.roomId(), viewer.account());
        Audience audience = audiences.of(viewer.account(), comment);
        String first = pieces.first(place, order, Share.PART, audience);
        String piece = DiscussionPieces.shows(first, comment) ? first : pieces.around(place, comment, audience);
        String discussion = personal.fill(piece + Templates.bubble(place, true).render(), place);
        return Response.ok(discussion)
                .header("HX-Trigger-After-Settle", "{\"comment-posted\":\"" + id + "\"}")
                .build();
    }

    private Response refused(Refusal refusal, Written written, ParagraphPlace place, boolean script) {
        Form form = written.form().refused(refusal);
        Response.ResponseBuilder answer = Response.status(refusal.status());
        refusal.retryAfter().ifPresent(pause -> answer.header("Retry-After", Math.max(1, pause.toSeconds())));
        if (!script) {
            return answer.entity(forms.page(form, place, written.parent())).build();
        }
        String target = written.parent().isEmpty() ? place.paragraph().id().toString() : written.parent();
        return answer.header("HX-Retarget", "#write-" + target)
                .entity(forms.alone(form, place, written.parent()))
                .build();
    }

    /** Signing in comes after writing, and loses nothing: the words go along through the form. */
    private Response signInFirst(Written written, ParagraphPlace place, boolean script) {
        if (script) {
            String here = "/articles/" + place.article().slug() + place.roomStart() + "#p"
                    + place.paragraph().number();
            return Response.status(401)
                    .header("HX-Redirect", "/login?next=" + Written.encoded(here))
                    .build();
        }
        return Response.status(401)
                .entity(Templates.signin(written.backTo(place), written.words()))
                .build();
    }
}
