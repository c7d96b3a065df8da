package org.rejoinder.operation;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The program: the server, or with arguments one of its commands. */
@QuarkusMain
public final class Main {

    private static final String DATA = "rejoinder.data";

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0 || List.of(arguments).equals(Server.REHEARSAL)) {
            // In full, since H2 takes no relative path without ./ before it.
            givenFolder()
                    .ifPresent(given ->
                            System.setProperty(DATA, given.toAbsolutePath().toString()));
            Quarkus.run(Server.class, new Farewell(dataFolder()), arguments);
        } else {
            System.exit(commands().run(List.of(arguments)));
        }
    }

    private static Commands commands() {
        return new Commands(dataFolder(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static Path dataFolder() {
        return givenFolder().orElse(Path.of("./data"));
    }

    private static Optional<Path> givenFolder() {
        return Optional.ofNullable(System.getProperty(DATA))
                .or(() -> Optional.ofNullable(System.getenv("REJOINDER_DATA")))
                .filter(given -> !given.isBlank())
                .map(Path::of);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
