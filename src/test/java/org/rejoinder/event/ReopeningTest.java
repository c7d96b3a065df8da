package org.rejoinder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.Driver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReopeningTest {

    @TempDir
    Path data;

    private static final int TRIES = 100_000;

    private AgroalDataSource pool;
    private Reopening reopening;

    @BeforeEach
    void openTheFile() throws Exception {
        String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/rejoinder;WRITE_DELAY=0;DB_CLOSE_DELAY=0";
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(4)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .connectionProviderClass(Driver.class)
                                .principal(new NamePrincipal("rejoinder"))
                                .credential(new SimplePassword("rejoinder")))));
        reopening = new Reopening(pool, url, "rejoinder", "rejoinder");
        reopening.look();
        try (Connection connection = pool.getConnection()) {
            run(connection, "create table kept (word varchar(9))");
            run(connection, "insert into kept values ('kept')");
        }
    }

    @AfterEach
    void closeTheFile() {
        reopening.letGo();
        pool.close();
    }

    @Test
    void aFileThatWasClosedByAFailureIsOpenedAgain() throws Exception {
        try (Connection failing = pool.getConnection()) {
            assertThatThrownBy(() -> fail(failing)).isInstanceOf(SQLException.class);
        }
        lookUntilOpen();
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void aFileThatTheDatabaseForgotWhileItWasOpenIsOpenedAgain() throws Exception {
        try (Connection ofBefore = pool.getConnection();
                Connection failing = pool.getConnection()) {
            assertThatThrownBy(() -> fail(failing)).isInstanceOf(SQLException.class);
            try (Connection openedSince = pool.getConnection()) {
                run(openedSince, "insert into kept values ('since')");
                assertThatThrownBy(() -> run(ofBefore, "select 1")).isInstanceOf(SQLException.class);
                lookUntilOpen();
            }
        }
        assertThat(words()).isEqualTo(2);
    }

    private void lookUntilOpen() {
        reopening.look();
        reopening.look();
    }

    /** What H2 does of itself when it can't write. */
    private static void fail(Connection connection) throws SQLException {
        run(connection, "shutdown immediately");
        run(connection, "select 1");
    }

    /** The pool drops what is broken on a thread of its own: the first tries may still meet it, as a reader's may. */
    private int words() throws SQLException {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return counted();
            } catch (SQLException stillBroken) {
                Thread.yield();
            }
        }
        return counted();
    }

    private int counted() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from kept")) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
