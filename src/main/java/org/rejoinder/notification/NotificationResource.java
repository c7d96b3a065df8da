package org.rejoinder.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What one is told of, for programs. */
@Path("/api/v1/notifications")
@Tag(name = "Notifications")
public class NotificationResource {

    private final Inbox inbox;
    private final CurrentAccount viewer;

    @Inject
    NotificationResource(Inbox inbox, CurrentAccount viewer) {
        this.inbox = inbox;
        this.viewer = viewer;
    }

    @GET
    @Operation(
            summary = "What the caller is told of, newest first",
            description = "Only what the caller may see at this moment: a comment that was hidden or withdrawn since is"
                    + " not in the list.")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Slice<NotificationView> list(@BeanParam PageRequest page) {
        return inbox.part(viewer.required(), page).map(NotificationView::of);
    }

    @GET
    @Path("/unread")
    @Operation(summary = "How much of it is unread")
    @APIResponse(responseCode = "200", description = "The number; counting stops at 100")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Unread unread() {
        return new Unread(inbox.unread(viewer.required()));
    }

    @PUT
    @Path("/read")
    @Operation(summary = "Mark all as read, or all that are not newer than one")
    @APIResponse(responseCode = "204", description = "Marked")
    @APIResponse(responseCode = "400", description = "The body can't be read")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public void readAll(@Nullable Read request) {
        inbox.read(viewer.required(), Optional.ofNullable(request).map(Read::until));
    }

    @PUT
    @Path("/{id}/read")
    @Operation(summary = "Mark one as read")
    @APIResponse(responseCode = "200", description = "The notification")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "The caller has no such notification")
    public NotificationView read(UUID id) {
        return NotificationView.of(inbox.readOne(viewer.required(), id));
    }

    /** How much is unread. */
    @Schema(name = "Unread")
    public record Unread(int count) {}

    /** Up to where the caller has read. */
    @Schema(name = "ReadNotifications")
    public record Read(
            @Schema(description = "The id of the newest notification to mark; all if absent") @Nullable
            UUID until) {}
}
