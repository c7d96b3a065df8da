package org.rejoinder.moderation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.rejoinder.account.Account;
import org.rejoinder.account.CurrentAccount;
import org.rejoinder.account.Role;
import org.rejoinder.web.RateLimits;

/** Checks the log of decisions while the server runs. */
@Path("/moderation/log/check")
@Produces(MediaType.TEXT_HTML)
public class LogCheckPages {

    private static final int TIMES = 10;

    @CheckedTemplate(basePath = "moderation")
    static class Templates {
        static native TemplateInstance check(ChainCheck.Result result);

        private Templates() {}
    }

    private final AgroalDataSource database;
    private final RateLimits limits;
    private final CurrentAccount viewer;

    @Inject
    LogCheckPages(AgroalDataSource database, RateLimits limits, CurrentAccount viewer) {
        this.database = database;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance check() throws SQLException {
        Account moderator = viewer.required(Role.MODERATOR);
        limits.take("check-log", moderator.id().toString(), TIMES, Duration.ofHours(1));
        try (Connection connection = database.getConnection()) {
            return Templates.check(ChainCheck.of(connection));
        }
    }
}
