package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.article.Newsstand;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The assignments of a class, for its members. */
@Path("/classes/{id}/assignments")
@Produces(MediaType.TEXT_HTML)
public class AssignmentPages {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance assignment(AssignmentPage page);

        static native TemplateInstance assign(
                ClassView room, String action, List<Article> articles, List<Naming> namings, Form form);

        private Templates() {}
    }

    private final ClassDoor door;
    private final Assignments assignments;
    private final Assigning assigning;
    private final Coursework coursework;
    private final AssignmentDesk desk;
    private final StandTaking stands;
    private final Objections objections;
    private final Assessments assessments;
    private final Grouping grouping;
    private final Newsstand newsstand;
    private final Clock clock;
    private final CurrentAccount viewer;

    @Inject
    AssignmentPages(
            ClassDoor door,
            Assignments assignments,
            Assigning assigning,
            Coursework coursework,
            AssignmentDesk desk,
            StandTaking stands,
            Objections objections,
            Assessments assessments,
            Grouping grouping,
            Newsstand newsstand,
            Clock clock,
            CurrentAccount viewer) {
        this.door = door;
        this.assignments = assignments;
        this.assigning = assigning;
        this.coursework = coursework;
        this.desk = desk;
        this.stands = stands;
        this.objections = objections;
        this.assessments = assessments;
        this.grouping = grouping;
        this.newsstand = newsstand;
        this.clock = clock;
        this.viewer = viewer;
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public TemplateInstance blank(UUID id) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        return form(seat, AssignmentForm.fresh(seat.classroom().naming(), clock.instant()));
    }

    @POST
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(UUID id, @BeanParam AssignmentForm typed) {
        Seat seat = door.seat(id, viewer.account()).ofTeacher();
        try {
            UUID assignment = assigning.set(id, typed.request(text(typed.article)));
            return Response.seeOther(URI.create("/classes/" + id + "/assignments/" + assignment))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(form(seat, typed.form().refused(refusal)))
                    .build();
        }
    }

    /** What a student has to do; for a teacher the desk. */
    @GET
    @Path("/{assignment}")
    @Operation(hidden = true)
    public TemplateInstance assignment(
            UUID id,
            UUID assignment,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String paragraphs) {
        Seat seat = door.seat(id, viewer.account());
        Assignment found = assignments.in(id, assignment);
        return seat.member().teaches()
                ? desk.page(seat, found, new AssignmentDesk.Reading(sort, by, paragraphs), Form.empty())
                : page(seat, found);
    }

    private TemplateInstance page(Seat seat, Assignment assignment) {
        UUID account = seat.member().accountId();
        return Templates.assignment(new AssignmentPage(
                ClassView.of(seat),
                coursework.view(seat.classroom().id(), assignment.id()),
                coursework.progress(assignment, account),
                coursework.lines(assignment, account),
                seat.member().shownAs(assignment.naming()),
                assignment.hasStands() ? stands.own(assignment, account) : List.of(),
                assignment.hasStands() && assignment.areStandsRevealed()
                        ? Optional.of(stands.table(assignment, account))
                        : Optional.empty(),
                objections.unanswered(assignment, seat, viewer.account()),
                assignment
                        .releasedAt()
                        .map(released -> AssessmentView.of(
                                assignment.rubric(),
                                assessments.of(assignment.id(), account).orElse(null))),
                assessments
                        .returnedUntil(assignment.id(), account)
                        .map(Times::shown)
                        .orElse(""),
                grouping.of(assignment.classroomId(), assignment.id(), assignment.naming(), false).stream()
                        .filter(group -> group.students().stream()
                                .anyMatch(
                                        one -> one.member().equals(seat.member().id())))
                        .toList()));
    }

    private TemplateInstance form(Seat seat, Form form) {
        return Templates.assign(
                ClassView.of(seat),
                "/classes/" + seat.classroom().id() + "/assignments",
                newsstand.latest(),
                List.of(Naming.values()),
                form);
    }

    /** The text that the numbers of paragraphs are those of. */
    private ArticleText text(@Nullable String slug) {
        try {
            return newsstand.text(newsstand.named(slug == null ? "" : slug, Optional.empty()));
        } catch (Refusal unknown) {
            throw Refusal.invalid("article", "Choose an article.");
        }
    }
}
