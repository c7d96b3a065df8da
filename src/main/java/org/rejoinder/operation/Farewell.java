package org.rejoinder.operation;

import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.h2.api.ErrorCode;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Ends the program; if the server could not start for an everyday reason, it says so in plain words and what to do. */
final class Farewell implements BiConsumer<Integer, Throwable> {

    private static final Logger LOG = Logger.getLogger(Farewell.class);

    private final Path data;

    Farewell(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public void accept(Integer exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            reason(failure).ifPresentOrElse(LOG::error, () -> LOG.error("The server could not start", failure));
        }
        System.exit(exitCode);
    }

    /** Why the server did not start, if it is one of the everyday reasons. */
    Optional<String> reason(Throwable failure) {
        List<Throwable> causes = causes(failure);
        if (causes.stream().anyMatch(BindException.class::isInstance)) {
            return Optional.of(
                    "The port is in use already, perhaps by a server that is still running. Stop that one, or choose"
                            + " another port with QUARKUS_HTTP_PORT.");
        }
        if (causes.stream().anyMatch(Farewell::isInUse)) {
            return Optional.of("Another server is running on the data folder " + data
                    + ". Stop it, or choose another folder with" + " REJOINDER_DATA.");
        }
        if (!isWritable()) {
            return Optional.of(
                    "The data folder " + data + " can't be written. Let the server write there, or choose another"
                            + " folder with REJOINDER_DATA.");
        }
        return Optional.empty();
    }

    private static boolean isInUse(Throwable cause) {
        return cause instanceof SQLException refused && refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    private boolean isWritable() {
        return Files.isDirectory(data) && Files.isWritable(data);
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
