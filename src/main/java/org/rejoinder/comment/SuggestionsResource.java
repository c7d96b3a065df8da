package org.rejoinder.comment;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.article.Article;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The corrections that readers suggest, for programs of editors. */
@Path("/api/v1/suggestions")
@Tag(name = "Revisions")
public class SuggestionsResource {

    private final Suggesting suggesting;
    private final Newsstand newsstand;
    private final Views views;
    private final Audiences audiences;
    private final CurrentAccount viewer;

    @Inject
    SuggestionsResource(
            Suggesting suggesting, Newsstand newsstand, Views views, Audiences audiences, CurrentAccount viewer) {
        this.suggesting = suggesting;
        this.newsstand = newsstand;
        this.views = views;
        this.audiences = audiences;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The comments that suggest a correction, newest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "400", description = "A bad state, limit or cursor")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an editor")
    @APIResponse(responseCode = "404", description = "No such article")
    public Slice<CommentView> suggestions(
            @Parameter(description = "The slug of an article; all if absent") @QueryParam("article") @Nullable
                    String article,
            @Parameter(description = "open, done or declined; open if absent") @QueryParam("state") @Nullable
                    String state,
            @BeanParam PageRequest page) {
        viewer.required(Role.EDITOR);
        Optional<Article> about = Optional.ofNullable(article).map(slug -> newsstand.named(slug, viewer.account()));
        Suggestion wanted = state == null ? Suggestion.OPEN : Suggestion.parse(state);
        return suggesting.list(about.map(Article::id), wanted, page).map(this::view);
    }

    private CommentView view(Comment comment) {
        Article about = newsstand.byId(comment.articleId(), viewer.account());
        return views.alone(comment, about, audiences.of(viewer.account(), comment));
    }
}
