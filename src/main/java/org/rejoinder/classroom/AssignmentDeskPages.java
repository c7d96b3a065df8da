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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
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
    private final CurrentAccount viewer;

    @Inject
    AssignmentDeskPages(
            ClassDoor door,
            Assignments assignments,
            Assigning assigning,
            Newsstand newsstand,
            CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.assigning = assigning;
        this.newsstand = newsstand;
        this.viewer = viewer;
    }

    @GET
    @Path("/terms")
    @Operation(hidden = true)
    public TemplateInstance terms(UUID id, UUID assignment) {
        Seat seat = teacher(id);
        Assignment found = assignments.in(id, assignment);
        return form(seat, assignment, AssignmentForm.of(found, newsstand.currentText(found.articleId())));
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
