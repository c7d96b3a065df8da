package org.rejoinder.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.article.Inbox;
import org.rejoinder.article.Inventory;
import org.rejoinder.article.Manuscript;
import org.rejoinder.search.Indexing;
import org.rejoinder.web.Refusal;

/**
 * What the program does besides being the server. A command never opens the database of a running server: it leaves what
 * it was given in the data folder, where the server finds it.
 */
final class Commands {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Path data;
    private final PrintStream out;
    private final PrintStream err;

    Commands(Path data, PrintStream out, PrintStream err) {
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Runs one command; the result is the exit code, 0 if all of it was done. */
    int run(List<String> arguments) {
        if (arguments.equals(List.of("reindex"))) {
            return reindex();
        }
        if (arguments.equals(List.of("check-log"))) {
            return new LogCheck(data, out, err).run() ? DONE : REFUSED;
        }
        if (arguments.size() < 2 || !arguments.get(0).equals("import")) {
            err.println("Without arguments this program is the server. It knows three commands:");
            err.println("  import FILE...   puts op-eds (text, Markdown, web pages) where the server publishes them");
            err.println("  reindex          has the server build its search index anew");
            err.println(
                    "  check-log        checks that nobody changed the log of decisions; the server must be stopped");
            return REFUSED;
        }
        return importAll(arguments.subList(1, arguments.size()));
    }

    private int reindex() {
        try {
            Indexing.order(data);
            out.println("The running server begins within seconds; otherwise it does at the next start.");
            return DONE;
        } catch (IOException failed) {
            err.println(data + ": " + failed.getMessage());
            return REFUSED;
        }
    }

    private int importAll(List<String> names) {
        int exitCode = DONE;
        for (String name : names) {
            if (!importOne(Path.of(name))) {
                exitCode = REFUSED;
            }
        }
        if (exitCode == DONE) {
            out.println("The running server publishes it within seconds; otherwise it is published at the next start.");
        }
        return exitCode;
    }

    private boolean importOne(Path file) {
        try {
            byte[] bytes = read(file);
            String name = String.valueOf(file.getFileName());
            Manuscript manuscript = Manuscript.file(name, bytes);
            out.print(Inventory.of(manuscript.read()));
            out.println("Put into " + Inbox.in(data).put(name, manuscript.format(), bytes));
            return true;
        } catch (Refusal refusal) {
            err.println(file + ": " + refusal.reason());
        } catch (NoSuchFileException missing) {
            err.println(missing.getFile() + ": there is no such file.");
        } catch (IOException unreadable) {
            err.println(file + ": " + unreadable.getMessage());
        }
        return false;
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(Manuscript.MOST_BYTES + 1);
        }
    }
}
