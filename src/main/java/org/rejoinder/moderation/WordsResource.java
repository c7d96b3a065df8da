package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;

/** The word lists, for programs. */
@Path("/api/v1/moderation/words")
@Tag(name = "Moderation")
public class WordsResource {

    private static final WordsView NONE = new WordsView(List.of(), List.of());

    private final WordLists words;
    private final CurrentAccount viewer;

    @Inject
    WordsResource(WordLists words, CurrentAccount viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The words that comments are searched for")
    @APIResponse(responseCode = "200", description = "The lists in force")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator")
    public WordsView get() {
        viewer.required(Role.MODERATOR);
        return words.edition().map(WordsView::of).orElse(NONE);
    }

    @PUT
    @Operation(summary = "Put other word lists in place of the present ones")
    @APIResponse(responseCode = "200", description = "The lists in force from now on")
    @APIResponse(responseCode = "400", description = "A list can't be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator")
    public WordsView replace(@Nullable WordsView request) {
        Account moderator = viewer.required(Role.MODERATOR);
        WordsView sent = request == null ? NONE : request;
        words.replace(WordsView.text(sent.banned()), WordsView.text(sent.suspect()), moderator);
        return words.edition().map(WordsView::of).orElse(NONE);
    }
}
