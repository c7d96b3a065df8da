package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;

/** Lays out the form for a comment or a reply, on a page of its own or alone. */
@RequestScoped
class WriteForms {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance form(
                Form form,
                ParagraphPlace place,
                String parent,
                String hidden,
                String answered,
                String subject,
                String obstacle);

        static native TemplateInstance obstacle(String obstacle);

        static native TemplateInstance write(
                Form form, ParagraphPlace place, String parent, String hidden, String subject);

        private Templates() {}
    }

    private final Reading reading;
    private final Remarks remarks;
    private final PersonalParts personal;
    private final Audiences audiences;
    private final Obstacles obstacles;
    private final CurrentAccount viewer;

    @Inject
    WriteForms(
            Reading reading,
            Remarks remarks,
            PersonalParts personal,
            Audiences audiences,
            Obstacles obstacles,
            CurrentAccount viewer) {
        this.reading = reading;
        this.remarks = remarks;
        this.personal = personal;
        this.audiences = audiences;
        this.obstacles = obstacles;
        this.viewer = viewer;
    }

    /** The untouched form, on a page or alone; where nothing more may be said, the reason in its place. */
    TemplateInstance offered(ParagraphPlace place, Optional<Comment> parent, boolean alone) {
        String obstacle = obstacles.to(place, parent);
        String answered = parent.map(comment -> comment.id().toString()).orElse("");
        if (!alone) {
            return page(Form.empty(), place, answered, obstacle);
        }
        return obstacle.isEmpty() ? alone(Form.empty(), place, answered) : Templates.obstacle(obstacle);
    }

    /** A page with the form as it was sent, below what it answers. */
    TemplateInstance page(Form form, ParagraphPlace place, String parent) {
        return page(form, place, parent, "");
    }

    private TemplateInstance page(Form form, ParagraphPlace place, String parent, String obstacle) {
        return Templates.form(
                form, place, parent, personal.formFields(), answered(place, parent), subject(place, parent), obstacle);
    }

    /** The form, to be put into a page that is open already. */
    TemplateInstance alone(Form form, ParagraphPlace place, String parent) {
        return Templates.write(form, place, parent, personal.formFields(), subject(place, parent));
    }

    private static String subject(ParagraphPlace place, String parent) {
        return parent.isEmpty() ? place.paragraph().id().toString() : parent;
    }

    /** The comment that a reply answers, laid out; nothing if there is none, or none any more. */
    private String answered(ParagraphPlace place, String parent) {
        return parent.isEmpty() ? "" : answered(place, UUID.fromString(parent));
    }

    /** Likewise. */
    String answered(ParagraphPlace place, UUID parent) {
        return reading.find(parent, viewer.account())
                .map(comment -> remarks.laidOut(new Branch(comment), audiences.of(viewer.account(), comment), place))
                .map(piece -> personal.fill(piece, place))
                .orElse("");
    }
}
