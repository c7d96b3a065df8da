package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** One student's work, for the teacher: all they wrote, in context, over time; and what the teacher says to it. */
@Path("/classes/{id}/assignments/{assignment}/students/{member}")
@Produces(MediaType.TEXT_HTML)
public class StudentWorkPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance studentwork(ClassView room, AssignmentView it, StudentWork work, Form form);

        private Templates() {}
    }

    private final ClassDoor door;
    private final Members members;
    private final Assignments assignments;
    private final Coursework coursework;
    private final DeskWork work;
    private final Marking marking;
    private final CurrentAccount viewer;

    @Inject
    StudentWorkPages(
            ClassDoor door,
            Members members,
            Assignments assignments,
            Coursework coursework,
            DeskWork work,
            Marking marking,
            CurrentAccount viewer) {
        this.door = door;
        this.members = members;
        this.assignments = assignments;
        this.coursework = coursework;
        this.work = work;
        this.marking = marking;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance student(UUID id, UUID assignment, UUID member) {
        return page(teacher(id), assignment, member, Form.empty());
    }

    /** Feedback, and the points in fields named by the place of their criterion. */
    @POST
    @Path("/assessment")
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(UUID id, UUID assignment, UUID member, MultivaluedMap<String, String> fields) {
        Seat seat = teacher(id);
        Member student = members.student(id, member);
        String feedback = fields.getFirst("feedback");
        return answer(
                seat,
                assignment,
                member,
                Form.empty().with("feedback", feedback),
                () -> marking.say(student, assignment, feedback, points(fields)));
    }

    @POST
    @Path("/return")
    @Operation(hidden = true)
    public Response giveBack(UUID id, UUID assignment, UUID member, @RestForm @Nullable String until) {
        Seat seat = teacher(id);
        Member student = members.student(id, member);
        return answer(
                seat,
                assignment,
                member,
                Form.empty().with("until", until),
                () -> marking.giveBack(student, assignment, Times.typed("until", until)));
    }

    @POST
    @Path("/nudges")
    @Operation(hidden = true)
    public Response nudge(UUID id, UUID assignment, UUID member, @RestForm @Nullable String words) {
        Seat seat = teacher(id);
        Member student = members.student(id, member);
        return answer(seat, assignment, member, Form.empty().with("words", words), () -> marking.nudge(student, words));
    }

    private Response answer(Seat seat, UUID assignment, UUID member, Form typed, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(
                            "/classes/" + seat.classroom().id() + "/assignments/" + assignment + "/students/" + member))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(seat, assignment, member, typed.refused(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(Seat seat, UUID assignment, UUID member, Form form) {
        UUID id = seat.classroom().id();
        return Templates.studentwork(
                ClassView.of(seat),
                coursework.view(id, assignment),
                work.of(assignments.in(id, assignment), members.student(id, member)),
                form);
    }

    private static Map<Integer, Integer> points(MultivaluedMap<String, String> fields) {
        Map<Integer, Integer> points = new HashMap<>();
        fields.forEach((name, values) -> {
            if (name.matches("points-\\d{1,2}") && !values.get(0).isBlank()) {
                points.put(Integer.valueOf(name.substring(7)), number(values.get(0)));
            }
        });
        return points;
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("points", "A number.");
        }
    }

    private Seat teacher(UUID id) {
        return door.seat(id, viewer.account()).ofTeacher();
    }
}
