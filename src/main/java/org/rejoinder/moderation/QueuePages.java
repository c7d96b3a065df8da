package org.rejoinder.moderation;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Slice;

/** The desk of the moderators: queues of cards, and the forms to decide. */
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance queue(QueuePage page);

        static native TemplateInstance tabs(List<Queue.Tab> tabs);

        static native TemplateInstance decided(UUID comment, UUID decision, String what);

        private Templates() {}
    }

    private final Queue queue;
    private final Reading comments;
    private final Deciding deciding;
    private final Claims claims;
    private final CurrentAccount viewer;
    private final Clock clock;

    @Inject
    QueuePages(Queue queue, Reading comments, Deciding deciding, Claims claims, CurrentAccount viewer, Clock clock) {
        this.queue = queue;
        this.comments = comments;
        this.deciding = deciding;
        this.claims = claims;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            @BeanParam QueueFilter filter, @BeanParam PageRequest page, @RestQuery @Nullable String said) {
        Account moderator = viewer.required(Role.MODERATOR);
        Slice<Card> cards = queue.part(filter, page, moderator);
        return Templates.queue(new QueuePage(
                filter,
                queue.tabs(filter.queue()),
                cards,
                claims.moderatorsAt(clock.instant()),
                said == null ? "" : said));
    }

    /** The counts alone, for a script that keeps them fresh. */
    @GET
    @Path("/tabs")
    @Operation(hidden = true)
    public TemplateInstance tabs(@BeanParam QueueFilter filter) {
        viewer.required(Role.MODERATOR);
        return Templates.tabs(queue.tabs(filter.queue()));
    }

    /** Decides about one comment, or about all that are ticked. */
    @POST
    @Path("/decisions")
    @Operation(hidden = true)
    public Response decide(
            @RestForm @Nullable List<UUID> comment,
            @RestForm @Nullable String after,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String back,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account moderator = viewer.required(Role.MODERATOR);
        List<UUID> chosen = comment == null ? List.of() : comment;
        Ruling ruling = Ruling.checked(
                Verdict.parse(decision), reason == null || reason.isEmpty() ? null : Reason.parse(reason), note);
        if (script != null && chosen.size() == 1) {
            return decided(chosen.get(0), ruling, moderator, after);
        }
        return together(chosen, ruling, moderator, back);
    }

    private Response decided(UUID id, Ruling ruling, Account moderator, @Nullable String after) {
        UUID basis = after == null || after.isEmpty() ? null : UUID.fromString(after);
        UUID decision = deciding.decide(comment(id), ruling, moderator, basis);
        return Response.ok(Templates.decided(id, decision, ruling.decision().word()))
                .build();
    }

    private Response together(List<UUID> chosen, Ruling ruling, Account moderator, @Nullable String back) {
        int done = 0;
        String trouble = "";
        for (UUID id : chosen) {
            try {
                deciding.decide(comment(id), ruling, moderator, null);
                done++;
            } catch (Refusal refusal) {
                trouble = " Not all: " + refusal.reason();
            }
        }
        return back(back, done + " decided." + trouble);
    }

    @POST
    @Path("/undo")
    @Operation(hidden = true)
    public Response undo(@RestForm @Nullable UUID comment, @RestForm @Nullable UUID decision) {
        Account moderator = viewer.required(Role.MODERATOR);
        if (comment == null || decision == null) {
            throw Refusal.notFound();
        }
        deciding.undo(decision, comment(comment), moderator);
        return back(null, "Undone.");
    }

    /** Notes that the moderator has a comment open. */
    @POST
    @Path("/claims")
    @Operation(hidden = true)
    public Response claim(@RestForm @Nullable UUID comment) {
        Account moderator = viewer.required(Role.MODERATOR);
        if (comment != null) {
            UUID seen = comment(comment).id();
            QuarkusTransaction.requiringNew().run(() -> claims.take(seen, moderator.id(), clock.instant()));
        }
        return Response.noContent().build();
    }

    private Comment comment(UUID id) {
        return comments.seen(id, viewer.account());
    }

    private static Response back(@Nullable String query, String said) {
        String start = query != null && query.startsWith("?") ? query : "?";
        return Response.seeOther(URI.create("/moderation"
                        + start.replaceAll("[^A-Za-z0-9?&=%._-]", "")
                        + "&said="
                        + URLEncoder.encode(said, StandardCharsets.UTF_8)))
                .build();
    }
}
