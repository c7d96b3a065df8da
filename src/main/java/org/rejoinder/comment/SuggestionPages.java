package org.rejoinder.comment;

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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.PageRequest;

/** Where editors read which corrections readers suggest, and answer. */
@Path("/suggestions")
@Produces(MediaType.TEXT_HTML)
public class SuggestionPages {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance suggestions(SuggestionList list);

        private Templates() {}
    }

    private final SuggestionLists lists;
    private final Suggesting suggesting;
    private final Reading reading;
    private final Newsstand newsstand;
    private final CurrentAccount viewer;

    @Inject
    SuggestionPages(
            SuggestionLists lists, Suggesting suggesting, Reading reading, Newsstand newsstand, CurrentAccount viewer) {
        this.lists = lists;
        this.suggesting = suggesting;
        this.reading = reading;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery @Nullable String article, @RestQuery @Nullable String state, @BeanParam PageRequest page) {
        Account editor = viewer.required(Role.EDITOR);
        return Templates.suggestions(lists.of(
                named(article).map(slug -> newsstand.named(slug, viewer.account())),
                named(state).map(Suggestion::parse).orElse(Suggestion.OPEN),
                page,
                editor));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response answer(
            UUID id,
            @RestForm @Nullable String answer,
            @RestForm @Nullable String note,
            @RestForm @Nullable String article) {
        Account editor = viewer.required(Role.EDITOR);
        suggesting.answer(reading.seen(id, viewer.account()), Suggestion.parse(answer), note, editor);
        String back = named(article)
                .map(slug -> "/suggestions?article=" + Written.encoded(slug))
                .orElse("/suggestions");
        return Response.seeOther(URI.create(back)).build();
    }

    private static Optional<String> named(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(word -> !word.isBlank());
    }
}
