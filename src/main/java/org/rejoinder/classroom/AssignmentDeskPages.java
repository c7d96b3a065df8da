package org.rejoinder.classroom;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** What the teachers of a class do with an assignment. Everything here is theirs alone. */
@Path("/classes/{id}/assignments/{assignment}/desk")
@Produces(MediaType.TEXT_HTML)
public class AssignmentDeskPages {

    private final ClassDoor door;
    private final Assignments assignments;
    private final Assigning assigning;
    private final Newsstand newsstand;
    private final Coverage coverage;
    private final AssignmentDesk desk;
    private final DeskWork work;
    private final Marking marking;
    private final Grouping grouping;
    private final CurrentAccount viewer;

    @Inject
    AssignmentDeskPages(
            ClassDoor door,
            Assignments assignments,
            Assigning assigning,
            Newsstand newsstand,
            Coverage coverage,
            AssignmentDesk desk,
            DeskWork work,
            Marking marking,
            Grouping grouping,
            CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.assigning = assigning;
        this.newsstand = newsstand;
        this.coverage = coverage;
        this.desk = desk;
        this.work = work;
        this.marking = marking;
        this.grouping = grouping;
        this.viewer = viewer;
    }

    @GET
    @Path("/terms")
    @Operation(hidden = true)
    public TemplateInstance terms(UUID id, UUID assignment) {
        Seat seat = teacher(id);
        Assignment found = assignments.in(id, assignment);
        return form(
                seat,
                assignment,
                AssignmentForm.of(found, newsstand.currentText(found.articleId()), coverage.ids(found)));
    }

    @POST
    @Path("/terms")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(UUID id, UUID assignment, @BeanParam AssignmentForm typed) {
        Seat seat = teacher(id);
        Assignment found = assignments.in(id, assignment);
        try {
            assigning.change(id, assignment, typed.request(newsstand.currentText(found.articleId())));
            return back(id, assignment);
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(form(seat, assignment, typed.form().refused(refusal)))
                    .build();
        }
    }

    @POST
    @Path("/freeze")
    @Operation(hidden = true)
    public Response freeze(UUID id, UUID assignment, @RestForm @Nullable String thaw) {
        teacher(id);
        assigning.with(id, assignment, found -> found.freeze(thaw == null));
        return back(id, assignment);
    }

    @POST
    @Path("/reveal")
    @Operation(hidden = true)
    public Response reveal(UUID id, UUID assignment, @RestForm @Nullable UUID paragraph) {
        teacher(id);
        assigning.reveal(id, assignment, paragraph);
        return back(id, assignment);
    }

    /** The grid as it is now, for the page that is open. */
    @GET
    @Path("/grid")
    @Operation(hidden = true)
    public TemplateInstance grid(
            UUID id,
            UUID assignment,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String paragraphs) {
        Seat seat = teacher(id);
        return desk.grid(seat, assignments.in(id, assignment), new AssignmentDesk.Reading(sort, by, paragraphs));
    }

    @GET
    @Path("/record")
    @Operation(hidden = true)
    public TemplateInstance record(UUID id, UUID assignment) {
        Seat seat = teacher(id);
        return desk.record(seat, assignments.in(id, assignment));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response csv(UUID id, UUID assignment) {
        teacher(id);
        return AssignmentDeskResource.table(work.csv(assignments.in(id, assignment)));
    }

    @POST
    @Path("/stands")
    @Operation(hidden = true)
    public Response revealStands(UUID id, UUID assignment, @RestForm @Nullable String hide) {
        teacher(id);
        assigning.with(id, assignment, found -> found.revealStands(hide == null));
        return back(id, assignment);
    }

    @POST
    @Path("/release")
    @Operation(hidden = true)
    public Response release(UUID id, UUID assignment) {
        teacher(id);
        marking.release(id, assignment);
        return back(id, assignment);
    }

    @POST
    @Path("/groups")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response group(UUID id, UUID assignment, MultivaluedMap<String, String> fields) {
        Seat seat = teacher(id);
        Map<UUID, String> names = new HashMap<>();
        fields.forEach((name, values) -> {
            if (name.matches("group-[0-9a-f-]{36}")) {
                names.put(UUID.fromString(name.substring(6)), values.get(0));
            }
        });
        return answer(seat, assignment, () -> grouping.byHand(id, assignment, names));
    }

    @POST
    @Path("/deals")
    @Operation(hidden = true)
    public Response deal(
            UUID id, UUID assignment, @RestForm @Nullable String count, @RestForm @Nullable String balanced) {
        Seat seat = teacher(id);
        boolean isNumber = count != null && count.matches("\\d{1,3}");
        return answer(
                seat,
                assignment,
                () -> grouping.deal(id, assignment, isNumber ? Integer.parseInt(count) : 0, "on".equals(balanced)));
    }

    private Response answer(Seat seat, UUID assignment, Runnable deed) {
        UUID id = seat.classroom().id();
        try {
            deed.run();
            return back(id, assignment);
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(desk.page(
                            seat,
                            assignments.in(id, assignment),
                            AssignmentDesk.Reading.USUAL,
                            Form.empty().refused(refusal)))
                    .build();
        }
    }

    @POST
    @Path("/delete")
    @Operation(hidden = true)
    public Response delete(UUID id, UUID assignment) {
        teacher(id);
        assigning.delete(id, assignment);
        return Response.seeOther(URI.create("/classes/" + id)).build();
    }

    private TemplateInstance form(Seat seat, UUID assignment, Form form) {
        return AssignmentPages.Templates.assign(
                ClassView.of(seat),
                "/classes/" + seat.classroom().id() + "/assignments/" + assignment + "/desk/terms",
                List.of(),
                List.of(Naming.values()),
                form);
    }

    private Seat teacher(UUID id) {
        return door.seat(id, viewer.account()).ofTeacher();
    }

    private static Response back(UUID id, UUID assignment) {
        return Response.seeOther(URI.create("/classes/" + id + "/assignments/" + assignment))
                .build();
    }
}
