package org.rejoinder.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.event.EventLog;

@Path("/logout")
public class LogoutPages {

    private final LoginSessions sessions;
    private final SessionCookie cookie;
    private final CurrentAccount current;
    private final EventLog log;

    @Inject
    LogoutPages(LoginSessions sessions, SessionCookie cookie, CurrentAccount current, EventLog log) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
        this.log = log;
    }

    @POST
    @Operation(hidden = true)
    @Transactional
    public Response signOut() {
        current.pass().ifPresent(this::end);
        return Answers.to("/")
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private void end(Pass pass) {
        sessions.revoke(pass.secret());
        log.append(new SessionsEnded(pass.account()));
    }
}
