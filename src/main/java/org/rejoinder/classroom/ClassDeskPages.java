package org.rejoinder.classroom;

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
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What the teachers of a class do with it. Everything here is theirs alone. */
@Path("/classes/{id}/desk")
@Produces(MediaType.TEXT_HTML)
public class ClassDeskPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance slips(ClassView room, List<ClassResource.Slip> slips);

        static native TemplateInstance delete(ClassView room);

        private Templates() {}
    }

    private final ClassDoor door;
    private final ClassPages pages;
    private final Members members;
    private final Teaching teaching;
    private final Admission admission;
    private final ClassRecord record;
    private final CurrentAccount viewer;

    @Inject
    ClassDeskPages(
            ClassDoor door,
            ClassPages pages,
            Members members,
            Teaching teaching,
            Admission admission,
            ClassRecord record,
            CurrentAccount viewer) {
        this.door = door;
        this.pages = pages;
        this.members = members;
        this.teaching = teaching;
        this.admission = admission;
        this.record = record;
        this.viewer = viewer;
    }

    @POST
    @Path("/settings")
    @Operation(hidden = true)
    public Response settings(
            UUID id,
            @RestForm @Nullable String name,
            @RestForm @Nullable String seats,
            @RestForm @Nullable String naming,
            @RestForm @Nullable String open,
            @RestForm @Nullable String archived) {
        Seat seat = teacher(id);
        try {
            Naming wanted = naming == null ? null : Naming.of(naming);
            teaching.change(id, new ClassChange(name, open != null, number(seats), wanted, archived != null));
            return back(id);
        } catch (Refusal refusal) {
            Form form = Form.empty().with("name", name).with("seats", seats).refused(refusal);
            return Response.status(refusal.status())
                    .entity(pages.page(seat, form))
                    .build();
        }
    }

    @POST
    @Path("/code")
    @Operation(hidden = true)
    public Response replaceCode(UUID id) {
        teacher(id);
        teaching.replaceCode(id);
        return back(id);
    }

    /** A list of names, one in a line; of a line of CSV the first column. */
    @POST
    @Path("/roster")
    @Operation(hidden = true)
    public Response putIn(UUID id, @RestForm @Nullable String names) {
        Seat seat = teacher(id);
        try {
            List<ClassResource.Slip> slips = admission.putIn(id, RosterText.names(names)).stream()
                    .map(ClassResource.Slip::of)
                    .toList();
            return Response.ok(Templates.slips(ClassView.of(seat), slips)).build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("names", names).refused(refusal);
            return Response.status(refusal.status())
                    .entity(pages.page(seat, form))
                    .build();
        }
    }

    @POST
    @Path("/members/{member}/words")
    @Operation(hidden = true)
    public TemplateInstance giveWords(UUID id, UUID member) {
        Seat seat = teacher(id);
        ClassResource.Slip slip = ClassResource.Slip.of(admission.giveWords(members.student(id, member)));
        return Templates.slips(ClassView.of(seat), List.of(slip));
    }

    @POST
    @Path("/members/{member}/out")
    @Operation(hidden = true)
    public Response takeOut(UUID id, UUID member) {
        teacher(id);
        teaching.takeOut(id, member);
        return back(id);
    }

    @POST
    @Path("/teachers")
    @Operation(hidden = true)
    public Response invite(UUID id, @RestForm @Nullable String handle) {
        Seat seat = teacher(id);
        try {
            teaching.invite(id, handle);
            return back(id);
        } catch (Refusal refusal) {
            Form form = Form.empty().with("handle", handle).refused(refusal);
            return Response.status(refusal.status())
                    .entity(pages.page(seat, form))
                    .build();
        }
    }

    @POST
    @Path("/copy")
    @Operation(hidden = true)
    public Response copy(UUID id) {
        teacher(id);
        return back(teaching.copy(id, null, viewer.required()));
    }

    @GET
    @Path("/export")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response export(UUID id) {
        teacher(id);
        return Response.ok(record.of(id))
                .header("Content-Disposition", "attachment; filename=\"class.json\"")
                .build();
    }

    @GET
    @Path("/delete")
    @Operation(hidden = true)
    public TemplateInstance deleting(UUID id) {
        return Templates.delete(ClassView.of(teacher(id)));
    }

    @POST
    @Path("/delete")
    @Operation(hidden = true)
    public Response delete(UUID id) {
        teacher(id);
        teaching.delete(id, viewer.required());
        return Response.seeOther(URI.create("/classes")).build();
    }

    private Seat teacher(UUID id) {
        return door.seat(id, viewer.account()).ofTeacher();
    }

    private static Response back(UUID id) {
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }

    private static @Nullable Integer number(@Nullable String typed) {
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("seats", "A number from 1 to " + Classroom.MOST_SEATS + ".");
        }
    }
}
