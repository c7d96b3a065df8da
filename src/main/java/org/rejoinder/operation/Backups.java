package org.rejoinder.operation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/** Makes backups of the data folder, but for earlier backups, while the server runs. One at a time; thread-safe. */
@Singleton
class Backups {

    private static final Logger LOG = Logger.getLogger(Backups.class);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

    private final DataSource source;
    private final Database database;
    private final Path imports;
    private final Path folder;
    private final Clock clock;

    @Inject
    Backups(DataSource source, Database database, Settings settings, Clock clock) {
        this(
                source,
                database,
                settings.data().resolve("import"),
                settings.data().resolve("backups"),
                clock);
    }

    Backups(DataSource source, Database database, Path imports, Path folder, Clock clock) {
        this.source = source;
        this.database = database;
        this.imports = imports.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /**
     * Writes all that is committed now, and then the import folder, into a zip file, which is there whole or not at all.
     * Unpacked into an empty data folder it is what it was.
     *
     * @throws Refusal with status 409 if this database is backed up by other means, 503 if the file can't be written
     */
    synchronized Backup make() {
        requireFile();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("rejoinder-" + TIMESTAMP.format(clock.instant()) + ".zip");
            write(file);
            Backup backup = new Backup(file.toString(), Files.size(file));
            LOG.infof("Wrote a backup: %s, %s", backup.file(), backup.size());
            return backup;
        } catch (IOException | SQLException failed) {
            LOG.error("The backup could not be written", failed);
            throw Refusal.unavailable("The backup could not be written; the log says why. Earlier ones are untouched.");
        }
    }

    private void requireFile() {
        if (database.isPostgreSql()) {
            throw Refusal.conflict("This server keeps its data in PostgreSQL: back it up with pg_dump.");
        }
        if (!database.isFile()) {
            throw Refusal.conflict("This database is in memory only: there is no file to back up.");
        }
    }

    private void write(Path file) throws IOException, SQLException {
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(part);
            keepPrivate(part);
            copyDatabase(part);
            copyImports(part);
            keepPrivate(part);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void copyDatabase(Path to) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("BACKUP TO '" + to.toString().replace("'", "''") + "'");
        }
    }

    /** A file that is imported and moved meanwhile may be in it in both places: it is known by what it holds. */
    private void copyImports(Path to) throws IOException {
        if (!Files.isDirectory(imports)) {
            return;
        }
        try (FileSystem zip = FileSystems.newFileSystem(to);
                Stream<Path> files = Files.walk(imports)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, zip.getPath("import", imports.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        try {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException movedMeanwhile) {
            LOG.debugf("Not in the backup, since it was moved meanwhile: %s", file);
        }
    }

    /** It holds the addresses of people and the hashes of their passwords. */
    private static void keepPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
