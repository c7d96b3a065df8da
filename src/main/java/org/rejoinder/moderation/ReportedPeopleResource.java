package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.PageRequest;
import org.rejoinder.web.Slice;

/** The people whom readers have reported, for programs. */
@Path("/api/v1/moderation/people")
@Tag(name = "Moderation")
public class ReportedPeopleResource {

    private final ReportedPeople people;
    private final CurrentAccount viewer;

    @Inject
    ReportedPeopleResource(ReportedPeople people, CurrentAccount viewer) {
        this.people = people;
        this.viewer = viewer;
    }

    @GET
    @Operation(summary = "The people who were reported and about whom nobody has decided since, oldest first")
    @APIResponse(responseCode = "200", description = "A part of the list")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator of the site")
    public Slice<ReportedPerson> list(@BeanParam PageRequest page) {
        viewer.required(Role.MODERATOR);
        return people.part(page);
    }
}
