package org.rejoinder.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rejoinder.web.Settings;

/** The server from the moment when it listens: it says where, and runs until it is stopped. */
@Singleton
public final class Server implements QuarkusApplication {

    /** The argument with which the build starts the server only to see which classes it loads. */
    static final List<String> REHEARSAL = List.of("rehearse");

    private static final Logger LOG = Logger.getLogger(Server.class);

    private final HttpServer http;
    private final Settings settings;
    private final String version;

    @Inject
    Server(HttpServer http, Settings settings, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.http = http;
        this.settings = settings;
        this.version = version;
    }

    @Override
    public int run(String... arguments) {
        if (List.of(arguments).equals(REHEARSAL)) {
            return 0;
        }
        if (!settings.limits().enabled()) {
            LOG.warn(
                    "Limits are off (REJOINDER_LIMITS_ENABLED=false): for load tests only, anybody can flood this server");
        }
        if (!settings.holds().enabled()) {
            LOG.warn(
                    "Hold rules are off (REJOINDER_HOLDS_ENABLED=false): for load tests only, no comment is looked at before others see it");
        }
        settings.url().ifPresent(url -> LOG.infof("The public address is %s", url));
        LOG.infof(
                "Rejoinder %s listens on http://localhost:%d/ and keeps its data in %s",
                version, http.getPort(), settings.data().toAbsolutePath().normalize());
        Quarkus.waitForExit();
        return 0;
    }
}
