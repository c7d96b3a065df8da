package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What one follows, for programs. */
@Path("/api/v1/follows")
@Tag(name = "Notifications")
public class FollowResource {

    private final Aims aims;
    private final Attending attending;
    private final Lists lists;
    private final CurrentAccount viewer;

    @Inject
    FollowResource(Aims aims, Attending attending, Lists lists, CurrentAccount viewer) {
        this.aims = aims;
        this.attending = attending;
        this.lists = lists;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "What the caller follows, the latest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Slice<FollowView> list(@BeanParam PageRequest page) {
        return lists.of(viewer.required(), Stance.FOLLOW, page);
    }

    @PUT
    @Path("/{kind}/{name}")
    @Operation(
            summary = "Follow an article, a paragraph, a thread or a person",
            description = "What was muted is muted no longer. Of a comment the whole thread is followed.")
    @APIResponse(responseCode = "204", description = "Followed, perhaps already before")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "Nothing of this name for this caller")
    @APIResponse(responseCode = "409", description = "This is the caller")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public void follow(
            @Parameter(description = "articles, paragraphs, threads or people") String kind,
            @Parameter(description = "A slug, the id of a paragraph or of a comment, or a handle") String name,
            @RestQuery
                    @Parameter(description = "The room of an article or paragraph; the public one if absent")
                    @Nullable
                    String room) {
        Account person = viewer.required();
        attending.follow(person, aims.named(Focus.named(kind), name, room, person));
    }

    @DELETE
    @Path("/{kind}/{name}")
    @Operation(summary = "Follow it no longer")
    @APIResponse(responseCode = "204", description = "Not followed, perhaps never")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "Nothing of this name for this caller")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public void end(
            @Parameter(description = "articles, paragraphs, threads or people") String kind,
            @Parameter(description = "A slug, the id of a paragraph or of a comment, or a handle") String name,
            @RestQuery
                    @Parameter(description = "The room of an article or paragraph; the public one if absent")
                    @Nullable
                    String room) {
        Account person = viewer.required();
        attending.end(person, aims.named(Focus.named(kind), name, room, person), Stance.FOLLOW);
    }
}
