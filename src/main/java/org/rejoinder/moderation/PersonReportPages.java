package org.rejoinder.moderation;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Form;
import org.rejoinder.web.Refusal;

/** The form to report a person. */
@Path("/report/{handle}")
@Produces(MediaType.TEXT_HTML)
public class PersonReportPages {

    private final Persons persons;
    private final Reporting reporting;
    private final CurrentAccount viewer;

    @Inject
    PersonReportPages(Persons persons, Reporting reporting, CurrentAccount viewer) {
        this.persons = persons;
        this.reporting = reporting;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(String handle) {
        viewer.required();
        return ReportPages.Templates.report(ReportForm.ofPerson(person(handle).handle()), Form.empty());
    }

    @POST
    @Operation(hidden = true)
    public Response report(String handle, @RestForm @Nullable String reason, @RestForm @Nullable String note) {
        Account reporter = viewer.required();
        Account person = person(handle);
        ReportForm report = ReportForm.ofPerson(person.handle());
        try {
            reporting.report(person, Complaint.checked(Reason.parse(reason), note), reporter);
            return Response.ok(ReportPages.Templates.reported(report.back(), false, false))
                    .build();
        } catch (Refusal refusal) {
            Form form = Form.empty().with("reason", reason).with("note", note).refused(refusal);
            return Response.status(refusal.status())
                    .entity(ReportPages.Templates.report(report, form))
                    .build();
        }
    }

    private Account person(String handle) {
        return persons.called(handle).orElseThrow(Refusal::notFound);
    }
}
