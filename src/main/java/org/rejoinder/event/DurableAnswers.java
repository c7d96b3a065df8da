package org.rejoinder.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/**
 * The promise that what was answered is kept. H2 writes its file on commit and leaves it to the operating system when
 * the disk has it; so a write is answered only after a {@code CHECKPOINT SYNC} that began after its commit, shared by all
 * who wait at that moment. PostgreSQL does this by itself.
 */
@Startup
@Singleton
public class DurableAnswers {

    private static final Logger LOG = Logger.getLogger(DurableAnswers.class);

    private final AgroalDataSource database;
    private final Settings settings;
    private final boolean syncs;
    private final GroupCommit group = new GroupCommit(this::checkpoint);

    @Inject
    DurableAnswers(
            AgroalDataSource database,
            Settings settings,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.database = database;
        this.settings = settings;
        this.syncs = settings.durability().sync() && kind.equals("h2") && url.startsWith("jdbc:h2:file:");
    }

    /**
     * Returns when all that was committed before this call is on the disk.
     *
     * @throws Refusal with status 503 if the disk did not take it
     */
    public void await() {
        if (!syncs) {
            return;
        }
        try {
            group.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw notStored();
        } catch (Exception failed) {
            LOG.error("The disk did not confirm a write", failed);
            throw notStored();
        }
    }

    /**
     * Returns if the data folder has room for a write, more than the reserve that a setting gives.
     *
     * @throws Refusal with status 503 otherwise
     */
    public void requireRoom() {
        if (syncs && freeMib(settings.data()) < settings.durability().reserveMib()) {
            throw Refusal.unavailable("The server's disk is full. Nothing was saved; your text is still here.");
        }
    }

    private void checkpoint() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static long freeMib(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >> 20;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static Refusal notStored() {
        return Refusal.unavailable("The server could not store this. Try again in a moment; your text is still here.");
    }
}
