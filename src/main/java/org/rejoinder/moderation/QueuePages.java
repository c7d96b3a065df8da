package org.rejoinder.moderation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Reading;
import org.rejoinder.web.PageRequest;

/** The desk of the moderators: queues of cards. */
@Path("/moderation")
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

    private static final int MOST_WATCHED = 100;

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance queue(QueuePage page);

        static native TemplateInstance news(List<Tab> tabs, List<CardNews> news);

        private Templates() {}
    }

    private final Queue queue;
    private final Tabs tabs;
    private final CardWatch watch;
    private final Waiting waiting;
    private final Reading comments;
    private final Jurisdiction jurisdiction;
    private final Claims claims;
    private final CurrentAccount viewer;
    private final Clock clock;

    @Inject
    QueuePages(
            Queue queue,
            Tabs tabs,
            CardWatch watch,
            Waiting waiting,
            Reading comments,
            Jurisdiction jurisdiction,
            Claims claims,
            CurrentAccount viewer,
            Clock clock) {
        this.queue = queue;
        this.tabs = tabs;
        this.watch = watch;
        this.waiting = waiting;
        this.comments = comments;
        this.jurisdiction = jurisdiction;
        this.claims = claims;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(
            @BeanParam QueueFilter filter, @BeanParam PageRequest page, @RestQuery @Nullable String said) {
        Account moderator = viewer.required();
        Scope scope = jurisdiction.required(moderator);
        return Templates.queue(new QueuePage(
                filter,
                tabs.of(scope, filter.href()),
                queue.part(filter, scope, page, moderator),
                claims.moderatorsAt(clock.instant(), scope),
                said == null ? "" : said,
                scope.site()));
    }

    /** The counts, and what others do about the cards that are shown, for a script that keeps them fresh. */
    @GET
    @Path("/news")
    @Operation(hidden = true)
    public TemplateInstance news(@BeanParam QueueFilter filter, @RestQuery @Nullable List<UUID> comment) {
        Account moderator = viewer.required();
        Scope scope = jurisdiction.required(moderator);
        List<UUID> shown = comment == null
                ? List.of()
                : comment.stream().limit(MOST_WATCHED).toList();
        return Templates.news(tabs.of(scope, filter.href()), watch.of(waiting.within(scope, shown), moderator));
    }

    /** Notes that the moderator has a comment open. */
    @POST
    @Path("/claims")
    @Operation(hidden = true)
    public Response claim(@RestForm @Nullable UUID comment) {
        Account moderator = viewer.required();
        if (comment != null) {
            UUID seen = comments.reviewed(comment, moderator).id();
            claim(seen, moderator);
        }
        return Response.noContent().build();
    }

    private void claim(UUID comment, Account moderator) {
        try {
            QuarkusTransaction.requiringNew().run(() -> claims.take(comment, moderator.id(), clock.instant()));
        } catch (ConstraintViolationException anotherWasFaster) {
            // Then it is theirs.
        }
    }
}
