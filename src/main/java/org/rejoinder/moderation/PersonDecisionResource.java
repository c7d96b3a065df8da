package org.rejoinder.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.Refusal;

/** Decisions about a person, for programs. */
@Path("/api/v1/accounts/{handle}/decisions")
@Tag(name = "Moderation")
public class PersonDecisionResource {

    private final Persons persons;
    private final Sanctioning sanctioning;
    private final CurrentAccount viewer;

    @Inject
    PersonDecisionResource(Persons persons, Sanctioning sanctioning, CurrentAccount viewer) {
        this.persons = persons;
        this.sanctioning = sanctioning;
        this.viewer = viewer;
    }

    @POST
    @Operation(summary = "Decide about a person: warn, mute, suspend, ban, review, lift or dismiss")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = PersonDecision.class)))
    @APIResponse(responseCode = "400", description = "The decision, its reason or its end is missing or bad")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not a moderator, or about the moderator or somebody above them")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    @APIResponse(responseCode = "409", description = "In force already")
    public Response decide(String handle, @Nullable NewPersonDecision request) {
        Account moderator = viewer.required(Role.MODERATOR);
        Account person = persons.called(handle).orElseThrow(Refusal::notFound);
        NewPersonDecision sent = request == null ? new NewPersonDecision(null, null, null, null) : request;
        Ruling ruling = Ruling.aboutPerson(sent.decision(), sent.reason(), sent.note());
        UUID id = sanctioning.decide(person, ruling, sent.until(), moderator);
        return Response.status(201)
                .entity(new PersonDecision(id, person.handle(), ruling.decision(), ruling.reason(), sent.until()))
                .build();
    }

    /** The request to decide about a person. */
    @Schema(description = "A decision about a person")
    public record NewPersonDecision(
            @Schema(description = "warn, mute, suspend, ban, review, lift or dismiss", required = true) @Nullable
            Verdict decision,

            @Schema(description = "Why; only lift and dismiss need none") @Nullable
            Reason reason,

            @Schema(description = "Words to the person") @Nullable
            String note,

            @Schema(description = "When it ends; needed to suspend") @Nullable
            Instant until) {}

    /** A decision about a person as a program gets it. */
    public record PersonDecision(
            UUID id,
            String person,
            Verdict decision,
            @Nullable Reason reason,
            @Nullable Instant until) {}
}
