package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.PackagedServer;

/** The command of the packaged program that checks the log of decisions finds a sound log sound, and another one not. */
class CheckedLogIT {

    private static final String PASSWORD = "harbour-bridge-at-dawn";
    private static final Map<String, String> SETTINGS = Map.of(
            "REJOINDER_ADMIN_HANDLE", "ada",
            "REJOINDER_ADMIN_PASSWORD", PASSWORD,
            "REJOINDER_IMPORT_EVERY", "off");

    @TempDir
    Path data;

    @Test
    void aChangedDecisionShows() throws Exception {
        try (PackagedServer server = PackagedServer.on(data, SETTINGS)) {
            String token = server.post("/api/v1/tokens", null, Map.of("handle", "ada", "password", PASSWORD), "token");
            server.send("PUT", "/api/v1/accounts/ada/roles", token, Map.of("roles", roles()));
            server.post("/api/v1/accounts", null, Map.of("handle", "bram", "password", PASSWORD), "handle");
            server.post(
                    "/api/v1/accounts/bram/decisions",
                    token,
                    Map.of("decision", "warn", "reason", "abuse", "note", "Not in this tone."),
                    "id");
        }
        assertThat(check()).isZero();
        try (Connection database = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.toAbsolutePath() + "/rejoinder", "rejoinder", "rejoinder");
                PreparedStatement deed = database.prepareStatement("update decision set note = 'Well done.'")) {
            assertThat(deed.executeUpdate()).isEqualTo(1);
        }
        assertThat(check()).isEqualTo(2);
    }

    private static String[] roles() {
        return new String[] {"administrator", "moderator"};
    }

    private int check() throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-jar",
                System.getProperty("test.jar"),
                "check-log");
        command.environment().put("REJOINDER_DATA", data.toString());
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
