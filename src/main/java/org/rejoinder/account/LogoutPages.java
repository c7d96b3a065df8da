package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/logout")
public class LogoutPages {

    private final LoginSessions sessions;
    private final SessionCookie cookie;
    private final CurrentAccount current;

    @Inject
    LogoutPages(LoginSessions sessions, SessionCookie cookie, CurrentAccount current) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
    }

    @POST
    @Operation(hidden = true)
    @Transactional
    public Response signOut() {
        current.secret().ifPresent(sessions::revoke);
        return Answers.to("/")
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }
}
