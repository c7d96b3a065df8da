package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;
import org.rejoinder.text.Quote;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;
import org.rejoinder.web.TimeText;

/** What authors do with their own comments: edit and withdraw. */
@Path("/comments/{id}")
@Produces(MediaType.TEXT_HTML)
public class OwnPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance edit(
                Form form, Comment comment, boolean isPublic, String until, ParagraphPlace place, String answered);

        static native TemplateInstance withdraw(Comment comment, String html);

        private Templates() {}
    }

    private final Reading reading;
    private final Places places;
    private final WriteForms forms;
    private final Writing writing;
    private final Settings settings;
    private final CurrentAccount viewer;

    @Inject
    OwnPages(
            Reading reading,
            Places places,
            WriteForms forms,
            Writing writing,
            Settings settings,
            CurrentAccount viewer) {
        this.reading = reading;
        this.places = places;
        this.forms = forms;
        this.writing = writing;
        this.settings = settings;
        this.viewer = viewer;
    }

    @GET
    @Path("/edit")
    @Operation(hidden = true)
    public TemplateInstance editing(UUID id) {
        Comment comment = own(id);
        return edit(
                Form.empty()
                        .with("body", comment.body())
                        .with("suggestsCorrection", comment.suggestion().isPresent()),
                comment);
    }

    @POST
    @Path("/edit")
    @Operation(hidden = true)
    public Response edit(UUID id, @RestForm @Nullable String body, @RestForm boolean suggestsCorrection) {
        Comment comment = own(id);
        try {
            boolean isPublic = comment.roomId().equals(Room.PUBLIC);
            writing.edit(comment, viewer.required(), body, isPublic ? suggestsCorrection : null);
            return toComment(id);
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(edit(
                            Form.empty()
                                    .with("body", body)
                                    .with("suggestsCorrection", suggestsCorrection)
                                    .refused(refusal),
                            comment))
                    .build();
        }
    }

    /** The form once more with the comment as it would stand; with script the comment alone. */
    @POST
    @Path("/edit/preview")
    @Operation(hidden = true)
    public Response preview(
            UUID id, @RestForm @Nullable String body, @HeaderParam("HX-Request") @Nullable String script) {
        Comment comment = own(id);
        Form form = Form.empty().with("body", body);
        try {
            String quote = comment.quote().map(Quote::exact).orElse("");
            String preview = Preview.of(body, quote);
            return Response.ok(script == null ? edit(form.with("preview", preview), comment) : preview)
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(edit(form.refused(refusal), comment))
                    .build();
        }
    }

    @GET
    @Path("/withdraw")
    @Operation(hidden = true)
    public TemplateInstance withdrawing(UUID id) {
        Comment comment = own(id);
        return Templates.withdraw(comment, Markdown.html(comment.body()));
    }

    @POST
    @Path("/withdraw")
    @Operation(hidden = true)
    public Response withdraw(UUID id) {
        Comment comment = own(id);
        writing.withdraw(comment, viewer.required());
        return Response.seeOther(URI.create(afterWithdrawing(comment))).build();
    }

    /** To the line that stands in its place, if it was answered; else to where it was. */
    private static String afterWithdrawing(Comment comment) {
        return comment.replyCount() > 0
                ? "/comments/" + comment.id() + "/thread?withdrawn=true"
                : "/paragraphs/" + comment.paragraphId() + "?withdrawn=true"
                        + ParagraphPlace.roomQuery(comment.roomId());
    }

    private TemplateInstance edit(Form form, Comment comment) {
        boolean isPublic = comment.roomId().equals(Room.PUBLIC);
        ParagraphPlace place = places.of(comment.paragraphId(), comment.roomId(), viewer.account());
        return Templates.edit(
                form,
                comment,
                isPublic,
                TimeText.of(comment.editableUntil(settings.editWindow())),
                place,
                comment.parentId().map(parent -> forms.answered(place, parent)).orElse(""));
    }

    private Comment own(UUID id) {
        Comment comment = reading.seen(id, viewer.account());
        if (!comment.isBy(viewer.required().id())) {
            throw Refusal.forbidden("Only its author may do this to a comment.");
        }
        return comment;
    }

    private static Response toComment(UUID id) {
        return Response.seeOther(URI.create("/comments/" + id)).build();
    }
}
