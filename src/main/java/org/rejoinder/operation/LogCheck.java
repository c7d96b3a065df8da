package org.rejoinder.operation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.rejoinder.moderation.ChainCheck;

/** The command that checks the log of decisions in a data folder whose server is stopped. It only reads. */
final class LogCheck {

    private static final String NAME = "rejoinder";

    private final Path data;
    private final PrintStream out;
    private final PrintStream err;

    LogCheck(Path data, PrintStream out, PrintStream err) {
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Whether the log was read and is sound. */
    boolean run() {
        String url =
                "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve(NAME) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, NAME, NAME)) {
            return report(ChainCheck.of(database));
        } catch (SQLException unreadable) {
            err.println("The database in " + data + " can't be read: " + unreadable.getMessage());
            err.println("While the server runs, look at /moderation/log/check instead.");
            return false;
        }
    }

    private boolean report(ChainCheck.Result result) {
        out.println(result.lines() + " lines were read.");
        result.troubles().forEach(err::println);
        if (result.isSound()) {
            out.println("The chain holds: nothing was changed or taken out.");
        }
        return result.isSound();
    }
}
