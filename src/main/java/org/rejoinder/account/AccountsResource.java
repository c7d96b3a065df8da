package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;
import org.rejoinder.web.Refusal;

@Path("/api/v1/accounts")
@Tag(name = "People", description = "Joining, and who may do what")
public class AccountsResource {

    private final Joining joining;
    private final Appointments appointments;
    private final OneTimeLinks links;
    private final CurrentAccount current;
    private final Address address;

    @Inject
    AccountsResource(
            Joining joining, Appointments appointments, OneTimeLinks links, CurrentAccount current, Address address) {
        this.joining = joining;
        this.appointments = appointments;
        this.links = links;
        this.current = current;
        this.address = address;
    }

    @POST
    @Operation(summary = "Join")
    @APIResponse(
            responseCode = "201",
            description = "The new account",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(responseCode = "400", description = "A field is missing or bad: all of them are named")
    @APIResponse(responseCode = "409", description = "The handle is taken, or looks like one that is")
    @APIResponse(responseCode = "429", description = "Too many new accounts from this address")
    public Response join(@NotNull NewAccount account) {
        AccountView joined = AccountView.of(joining.join(account, address));
        return Response.created(Places.of(joined.handle())).entity(joined).build();
    }

    @PUT
    @Path("{handle}/roles")
    @Operation(summary = "Give somebody exactly these roles")
    @APIResponse(responseCode = "200", description = "The roles that the account has now")
    @APIResponse(responseCode = "400", description = "Not a role")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    @APIResponse(responseCode = "409", description = "No administrator would be left")
    public Roles appoint(String handle, @NotNull Roles wanted) {
        Account by = current.required(Role.ADMINISTRATOR);
        if (wanted.roles() == null || wanted.roles().contains(null)) {
            throw Refusal.invalid("roles", "A list of roles, which may be empty.");
        }
        return Roles.of(appointments.appoint(handle, Set.copyOf(wanted.roles()), by));
    }

    @POST
    @Path("{handle}/password-links")
    @Operation(summary = "Make a link with which somebody who forgot their password chooses a new one, once")
    @APIResponse(responseCode = "201", description = "The link, valid for a day")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not an administrator")
    @APIResponse(responseCode = "404", description = "Nobody has this handle")
    public Response link(String handle) {
        current.required(Role.ADMINISTRATOR);
        return Response.status(Response.Status.CREATED)
                .entity(new PasswordLink(links.forNewPassword(handle)))
                .build();
    }

    /** The roles of an account. */
    @Schema(name = "Roles")
    record Roles(@Nullable List<@Nullable Role> roles) {
        static Roles of(Set<Role> roles) {
            return new Roles(List.copyOf(roles.stream().sorted().toList()));
        }
    }

    /** The address of a page that acts once. */
    @Schema(name = "PasswordLink")
    record PasswordLink(String link) {}
}
