package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;

/** The page on which a teacher has an assignment before them. */
@RequestScoped
class AssignmentDesk {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance assignmentdesk(DeskPage page, Form form);

        static native TemplateInstance grid(DeskPage page);

        static native TemplateInstance record(ClassView room, AssignmentView it, List<StudentWork> works);

        private Templates() {}
    }

    /** How the grid is to be read, as an address says it. */
    record Reading(
            @Nullable String sort,
            @Nullable String by,
            @Nullable String paragraphs) {
        static final Reading USUAL = new Reading(null, null, null);
    }

    private final Coursework coursework;
    private final DeskWork work;
    private final StandTaking stands;
    private final Objections objections;
    private final Groups groups;
    private final Members members;
    private final CurrentAccount viewer;

    @Inject
    AssignmentDesk(
            Coursework coursework,
            DeskWork work,
            StandTaking stands,
            Objections objections,
            Groups groups,
            Members members,
            CurrentAccount viewer) {
        this.coursework = coursework;
        this.work = work;
        this.stands = stands;
        this.objections = objections;
        this.groups = groups;
        this.members = members;
        this.viewer = viewer;
    }

    TemplateInstance page(Seat teacher, Assignment assignment, Reading reading, Form form) {
        return Templates.assignmentdesk(desk(teacher, assignment, reading), form);
    }

    /** The grid alone, for a page that is open. */
    TemplateInstance grid(Seat teacher, Assignment assignment, Reading reading) {
        return Templates.grid(desk(teacher, assignment, reading));
    }

    /** All that was done, to print. */
    TemplateInstance record(Seat teacher, Assignment assignment) {
        List<StudentWork> works = members.students(assignment.classroomId()).stream()
                .map(student -> work.of(assignment, student))
                .toList();
        return Templates.record(
                ClassView.of(teacher), coursework.view(assignment.classroomId(), assignment.id()), works);
    }

    private DeskPage desk(Seat teacher, Assignment assignment, Reading reading) {
        UUID account = teacher.member().accountId();
        boolean textOrder = "text".equals(reading.paragraphs());
        Grid.Sorting sorting = Grid.Sorting.of(reading.sort());
        Grid grid = work.grid(assignment).sorted(sorting);
        return new DeskPage(
                ClassView.of(teacher),
                coursework.view(assignment.classroomId(), assignment.id()),
                coursework.lines(assignment, account),
                textOrder ? grid : grid.untouchedFirst(),
                sorting,
                "words".equals(reading.by()),
                textOrder,
                stands.table(assignment, account),
                objections.unanswered(assignment, teacher, viewer.account()),
                groupsByMember(assignment));
    }

    private Map<UUID, String> groupsByMember(Assignment assignment) {
        Map<UUID, String> places = groups.of(assignment.id());
        return members.students(assignment.classroomId()).stream()
                .filter(student -> places.containsKey(student.accountId()))
                .collect(Collectors.toMap(Member::id, student -> String.valueOf(places.get(student.accountId()))));
    }
}
