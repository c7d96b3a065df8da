package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FarewellTest {

    @TempDir
    Path data;

    @Test
    void aPortInUseIsSaidInPlainWords() {
        Throwable failure = new RuntimeException("Failed to start", new BindException("Address already in use"));

        assertThat(new Farewell(data).reason(failure)).get().asString().contains("port is in use", "QUARKUS_HTTP_PORT");
    }

    @Test
    void aDataFolderInUseIsNamed() {
        Throwable failure = new RuntimeException(new SQLException("Database may be already in use", "90020", 90020));

        assertThat(new Farewell(data).reason(failure))
                .get()
                .asString()
                .contains("Another server is running", data.toString());
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() {
        Path nowhere = data.resolve("missing");

        assertThat(new Farewell(nowhere).reason(new RuntimeException("no connection")))
                .get()
                .asString()
                .contains("can't be written", nowhere.toString());
    }

    @Test
    void anythingElseIsNotExplainedAway() {
        assertThat(new Farewell(data).reason(new IllegalStateException("unforeseen")))
                .isEmpty();
    }
}
