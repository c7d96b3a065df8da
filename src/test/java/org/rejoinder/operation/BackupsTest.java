package org.rejoinder.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.newsroom.HandClock;
import org.rejoinder.web.Refusal;

class BackupsTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void aBackupMadeWhileTheDatabaseIsOpenCanBeReadElsewhere() throws Exception {
        JdbcDataSource source = file(folder.resolve("data"));
        try (Connection open = source.getConnection();
                Statement statement = open.createStatement()) {
            statement.execute("create table said (words varchar(100))");
            statement.execute("insert into said values ('Kept')");
            Backup backup = backups(source).make();
            assertThat(backup.file()).endsWith("rejoinder-2018-03-08T09-00-00-000Z.zip");
            assertThat(Path.of(backup.file())).hasSize(backup.bytes());
            statement.execute("insert into said values ('Too late')");
            assertThat(words(file(unpacked(Path.of(backup.file()))))).isEqualTo("Kept");
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void aBackupThatFailsLeavesNothingBehind() throws Exception {
        JdbcDataSource gone = file(folder.resolve("data"));
        gone.setURL(gone.getURL() + ";IFEXISTS=TRUE");
        Backups backups = backups(gone);
        assertThatThrownBy(backups::make)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(503));
        assertThat(files()).isEmpty();
    }

    private Backups backups(JdbcDataSource source) {
        return new Backups(
                source,
                new Database("h2", source.getURL()),
                folder.resolve("import"),
                folder.resolve("it's here"),
                clock);
    }

    private static JdbcDataSource file(Path path) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path.toAbsolutePath());
        source.setUser("rejoinder");
        source.setPassword("rejoinder");
        return source;
    }

    private static String words(JdbcDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select listagg(words) from said")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Path unpacked(Path zip) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (InputStream stream = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(stream)) {
            ZipEntry entry = Objects.requireNonNull(entries.getNextEntry());
            Files.copy(entries, elsewhere.resolve(entry.getName()));
        }
        return elsewhere.resolve("data");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("it's here"))) {
            return files.toList();
        }
    }
}
