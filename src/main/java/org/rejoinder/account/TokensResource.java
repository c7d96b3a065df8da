package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.rejoinder.web.Address;

@Path("/api/v1/tokens")
@Tag(name = "People")
public class TokensResource {

    private final SignIn signIn;
    private final Tokens tokens;
    private final CurrentAccount current;
    private final Address address;

    @Inject
    TokensResource(SignIn signIn, Tokens tokens, CurrentAccount current, Address address) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.current = current;
        this.address = address;
    }

    @POST
    @Operation(summary = "Get a token for a program, to be sent as Authorization: Bearer")
    @APIResponse(
            responseCode = "201",
            description = "The token; it is shown this once",
            content = @Content(schema = @Schema(implementation = IssuedToken.class)))
    @APIResponse(responseCode = "400", description = "A field is missing")
    @APIResponse(responseCode = "401", description = "Handle and password don't belong together")
    @APIResponse(responseCode = "429", description = "Too many attempts for this handle or from this address")
    public Response issue(@NotNull NewToken wish) {
        Account account = signIn.signIn(wish.handle(), wish.password(), address);
        return Response.status(Response.Status.CREATED)
                .entity(new IssuedToken(tokens.issue(account, wish.name()).text()))
                .build();
    }

    @DELETE
    @Path("current")
    @Operation(summary = "Revoke the token that this request is made with")
    @APIResponse(responseCode = "204", description = "The token is void")
    @APIResponse(responseCode = "401", description = "Not signed in with a token")
    public void revoke() {
        current.required();
        current.pass().ifPresent(tokens::revoke);
    }

    /** Who asks for a token, and what the token is to be called in the list of one's tokens. */
    @Schema(name = "NewToken")
    record NewToken(
            @Schema(required = true, examples = "hana") @Nullable
            String handle,

            @Schema(required = true) @Nullable String password,

            @Schema(description = "What it is for, at most 80 characters") @Nullable
            String name) {
        @Override
        public String toString() {
            return "NewToken";
        }
    }

    /** A token. */
    @Schema(name = "Token")
    record IssuedToken(String token) {
        @Override
        public String toString() {
            return "IssuedToken";
        }
    }
}
