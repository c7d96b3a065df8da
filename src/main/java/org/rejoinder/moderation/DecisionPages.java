package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.comment.Comment;
import org.rejoinder.comment.Reading;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Refusal;

/** What the forms of the moderators' desk decide: about one card, or about all that are ticked. */
@Path("/moderation/decisions")
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance decided(UUID comment, UUID decision, String what);

        private Templates() {}
    }

    private final Reading comments;
    private final Deciding deciding;
    private final MoveTargets targets;
    private final CurrentAccount viewer;

    @Inject
    DecisionPages(Reading comments, Deciding deciding, MoveTargets targets, CurrentAccount viewer) {
        this.comments = comments;
        this.deciding = deciding;
        this.targets = targets;
        this.viewer = viewer;
    }

    @POST
    @Operation(hidden = true)
    public Response decide(
            @RestForm @Nullable List<String> comment,
            @RestForm @Nullable String after,
            @RestForm @Nullable String decision,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String note,
            @RestForm @Nullable String paragraph,
            @RestForm @Nullable String back,
            @HeaderParam("HX-Request") @Nullable String script) {
        Account moderator = viewer.required();
        List<Tick> chosen = comment == null
                ? List.of()
                : comment.stream().map(word -> Tick.parse(word, after)).toList();
        Ruling ruling = Ruling.typed(decision, reason, note);
        if (script != null && chosen.size() == 1) {
            return decided(chosen.get(0), ruling, paragraph, moderator);
        }
        return together(chosen, ruling, paragraph, moderator, back);
    }

    private Response decided(Tick chosen, Ruling ruling, @Nullable String paragraph, Account moderator) {
        UUID decision = decide(chosen, ruling, paragraph, moderator);
        return Response.ok(Templates.decided(
                        chosen.comment(), decision, ruling.decision().word()))
                .build();
    }

    private UUID decide(Tick chosen, Ruling ruling, @Nullable String paragraph, Account moderator) {
        Comment comment = comments.reviewed(chosen.comment(), moderator);
        Change change = ruling.decision() == Verdict.MOVE ? targets.change(comment, paragraph) : Change.NONE;
        return deciding.decide(comment, ruling, change, moderator, chosen.known());
    }

    private Response together(
            List<Tick> chosen, Ruling ruling, @Nullable String paragraph, Account moderator, @Nullable String back) {
        int done = 0;
        String trouble = "";
        for (Tick one : chosen) {
            try {
                decide(one, ruling, paragraph, moderator);
                done++;
            } catch (Refusal refusal) {
                trouble = " " + Phrases.it("Not all:") + " " + Phrases.it(refusal.reason());
            }
        }
        return back(back, Phrases.it("{0} decided.", done) + trouble);
    }

    private static Response back(@Nullable String query, String said) {
        String start = query != null && query.startsWith("?") ? query : "?";
        return Response.seeOther(URI.create("/moderation"
                        + start.replaceAll("[^A-Za-z0-9?&=%._-]", "")
                        + "&said="
                        + URLEncoder.encode(said, StandardCharsets.UTF_8)))
                .build();
    }

    /**
     * A comment that is chosen, with what is known of earlier decisions about it.
     *
     * @param known as the card shows it, so that nobody decides unknowingly what another has decided meanwhile
     */
    private record Tick(UUID comment, Knowledge known) {

        static Tick parse(String word, @Nullable String after) {
            String[] parts = word.split("~", 2);
            try {
                return new Tick(UUID.fromString(parts[0]), Knowledge.parse(parts.length > 1 ? parts[1] : after));
            } catch (IllegalArgumentException noId) {
                throw Refusal.notFound();
            }
        }
    }
}
