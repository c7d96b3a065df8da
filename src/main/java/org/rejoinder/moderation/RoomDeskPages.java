package org.rejoinder.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;

/** A room as those see it who moderate it: how comments are taken there. */
@Path("/moderation/rooms/{room}")
@Produces(MediaType.TEXT_HTML)
public class RoomDeskPages {

    /** What the page shows. */
    record RoomDesk(UUID room, String name, String mode, int number) {

        public List<PostingMode> modes() {
            return List.of(PostingMode.values());
        }
    }

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance room(RoomDesk desk);

        private Templates() {}
    }

    private final RoomModes modes;
    private final CurrentAccount viewer;

    @Inject
    RoomDeskPages(RoomModes modes, CurrentAccount viewer) {
        this.modes = modes;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(String room) {
        UUID own = modes.own(room, viewer.required());
        ModeView mode = modes.of(own);
        return Templates.room(new RoomDesk(
                own, modes.name(own), mode.checkedMode().word(), mode.number() == null ? 0 : mode.number()));
    }

    @POST
    @Operation(hidden = true)
    public Response set(String room, @RestForm @Nullable String mode, @RestForm @Nullable String number) {
        Account moderator = viewer.required();
        UUID own = modes.own(room, moderator);
        modes.set(own, ModeView.typed(mode, number), moderator);
        return Response.seeOther(URI.create("/moderation/rooms/" + own)).build();
    }
}
