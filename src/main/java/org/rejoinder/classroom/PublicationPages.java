package org.rejoinder.classroom;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** What of a class is or may be shown to everybody. */
@Path("/classes/{id}/publications")
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance publications(ClassView room, Slice<PublicationView> publications);

        private Templates() {}
    }

    private final ClassDoor door;
    private final Consenting consenting;
    private final PublicationLists lists;
    private final CurrentAccount viewer;

    @Inject
    PublicationPages(ClassDoor door, Consenting consenting, PublicationLists lists, CurrentAccount viewer) {
        this.door = door;
        this.consenting = consenting;
        this.lists = lists;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(UUID id, @BeanParam PageRequest page) {
        Seat seat = door.seat(id, viewer.account());
        return Templates.publications(ClassView.of(seat), lists.of(seat, viewer.required(), page));
    }

    @POST
    @Operation(hidden = true)
    public Response ask(UUID id, @RestForm @Nullable UUID comment) {
        door.seat(id, viewer.account()).ofTeacher();
        consenting.ask(id, comment, viewer.required());
        return back(id);
    }

    @POST
    @Path("/{publication}/consent")
    @Operation(hidden = true)
    public Response agree(UUID id, UUID publication) {
        door.seat(id, viewer.account());
        consenting.agree(id, publication, viewer.required());
        return back(id);
    }

    @POST
    @Path("/{publication}/revocation")
    @Operation(hidden = true)
    public Response revoke(UUID id, UUID publication) {
        door.seat(id, viewer.account());
        consenting.revoke(id, publication, viewer.required());
        return back(id);
    }

    @POST
    @Path("/{publication}/drop")
    @Operation(hidden = true)
    public Response drop(UUID id, UUID publication) {
        door.seat(id, viewer.account()).ofTeacher();
        consenting.drop(id, publication);
        return back(id);
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id + "/publications")).build();
    }
}
