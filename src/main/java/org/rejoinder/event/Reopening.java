package org.rejoinder.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.Driver;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Opens the H2 file again after a failed write. H2 then closes it; and whoever uses a connection of before makes H2
 * forget the file that was opened since, which keeps its lock and lets nobody else in. So all connections are dropped,
 * upon which also a forgotten file is closed, until the file opens. One connection is held so that it stays open.
 */
@Singleton
class Reopening {

    private static final Logger LOG = Logger.getLogger(Reopening.class);

    private final AgroalDataSource pool;
    private final String url;
    private final Properties login = new Properties();
    private boolean isOpen = true;
    private @Nullable Connection held;

    @Inject
    Reopening(
            AgroalDataSource pool,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pool = pool;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void look() {
        if (!url.startsWith("jdbc:h2:file:")) {
            return;
        }
        try {
            open();
            report(true, "The database is open again");
        } catch (SQLException closed) {
            report(false, "The database can't be opened: " + closed.getMessage());
            dropAll();
        }
    }

    private void open() throws SQLException {
        Connection earlier = held;
        if (earlier != null) {
            try (Statement statement = earlier.createStatement()) {
                statement.execute("SELECT 1");
            }
        }
        held = new Driver().connect(url, login);
        if (earlier != null) {
            earlier.close();
        }
    }

    @PreDestroy
    synchronized void letGo() {
        Connection last = held;
        held = null;
        if (last != null) {
            close(last);
        }
    }

    private void dropAll() {
        letGo();
        pool.flush(FlushMode.ALL);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyClosed) {
            LOG.debug("Closed by the database before", alreadyClosed);
        }
    }

    private void report(boolean opens, String news) {
        if (opens != isOpen) {
            isOpen = opens;
            LOG.log(opens ? Logger.Level.INFO : Logger.Level.ERROR, news);
        }
    }
}
