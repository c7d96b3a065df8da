package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.web.Refusal;

/** Reports of a person, for programs. */
@Path("/api/v1/accounts/{handle}/flags")
@Tag(name = "Moderation")
public class PersonFlagResource {

    private final Persons persons;
    private final Reporting reporting;
    private final CurrentAccount viewer;

    @Inject
    PersonFlagResource(Persons persons, Reporting reporting, CurrentAccount viewer) {
        this.persons = persons;
        this.reporting = reporting;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "Report a person to the moderators, once")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(schema = @Schema(implementation = FlagView.class)))
    @APIResponse(responseCode = "400", description = "The reason is missing or unknown, or needs a note")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    @APIResponse(responseCode = "409", description = "Reported by this caller before, or the caller themself")
    @APIResponse(responseCode = "429", description = "Too many in a short time")
    public Response report(String handle, @Nullable NewFlag request) {
        Account reporter = viewer.required();
        Account person = persons.called(handle).orElseThrow(Refusal::notFound);
        NewFlag sent = NewFlag.orEmpty(request);
        Flag flag = reporting.report(person, Complaint.checked(sent.reason(), sent.note()), reporter);
        return Response.status(201).entity(FlagView.of(flag)).build();
    }
}
