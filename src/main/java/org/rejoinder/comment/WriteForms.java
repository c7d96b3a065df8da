package org.rejoinder.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;

/** Lays out the form for a comment or a reply, on a page of its own or alone. */
@RequestScoped
class WriteForms {

    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance form(
                Form form, ParagraphPlace place, String parent, String hidden, String answered, String subject);

        static native TemplateInstance write(
                Form form, ParagraphPlace place, String parent, String hidden, String subject);

        private Templates() {}
    }

    private final Reading reading;
    private final Remarks remarks;
    private final PersonalParts personal;
    private final Outlooks outlooks;
    private final CurrentAccount viewer;

    @Inject
    WriteForms(Reading reading, Remarks remarks, PersonalParts personal, Outlooks outlooks, CurrentAccount viewer) {
        this.reading = reading;
        this.remarks = remarks;
        this.personal = personal;
        this.outlooks = outlooks;
        this.viewer = viewer;
    }

    /** A page with the form, below what it answers. */
    TemplateInstance page(Form form, ParagraphPlace place, String parent) {
        return Templates.form(
                form, place, parent, personal.formFields(), answered(place, parent), subject(place, parent));
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
        if (parent.isEmpty()) {
            return "";
        }
        return reading.find(UUID.fromString(parent), viewer.account())
                .map(comment -> remarks.laidOut(new Branch(comment), outlooks.audience(comment, viewer.account())))
                .map(piece -> personal.fill(piece, place.article().id()))
                .orElse("");
    }
}
