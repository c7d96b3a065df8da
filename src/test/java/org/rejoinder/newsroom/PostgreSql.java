package org.rejoinder.newsroom;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL of its own for the run of the tests that asks for it; nothing otherwise. */
public class PostgreSql implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    /** Whether this run of the tests is the one on PostgreSQL. */
    public static boolean isAskedFor() {
        return "postgresql".equals(System.getProperty("test.database"));
    }

    @Override
    public Map<String, String> start() {
        if (!isAskedFor()) {
            return Map.of();
        }
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
