package org.rejoinder.classroom;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.rejoinder.web.Form;

/** The page on which a teacher has an assignment before them. */
@Singleton
class AssignmentDesk {

    @CheckedTemplate(basePath = "classroom")
    static class Templates {
        static native TemplateInstance assignmentdesk(
                ClassView room, AssignmentView it, List<ParagraphLine> lines, Form form);

        private Templates() {}
    }

    private final Coursework coursework;

    @Inject
    AssignmentDesk(Coursework coursework) {
        this.coursework = coursework;
    }

    TemplateInstance page(Seat teacher, Assignment assignment, Form form) {
        return Templates.assignmentdesk(
                ClassView.of(teacher),
                coursework.view(teacher.classroom().id(), assignment.id()),
                coursework.lines(assignment, teacher.member().accountId()),
                form);
    }
}
