package org.rejoinder.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.rejoinder.text.TextFormat;

/**
 * The folder {@code import} in the data folder: text, Markdown and HTML files in it wait to be imported, and lie in {@code done}
 * or {@code refused} afterwards, each with a {@code .log} beside it.
 */
public final class Inbox {

    private final Path folder;

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /** The inbox of a data folder; neither has to exist yet. */
    public static Inbox in(Path data) {
        return new Inbox(data.resolve("import"));
    }

    void create() throws IOException {
        Files.createDirectories(folder);
    }

    /**
     * Puts a file in, whole or not at all, under its own name or one with a number if that is taken.
     *
     * @return where it lies now
     */
    public Path put(String name, TextFormat format, byte[] bytes) throws IOException {
        create();
        Path written = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(written, bytes);
            String extension = switch (format) {
                case TEXT -> ".txt";
                case MARKDOWN -> ".md";
                case HTML -> ".html";
            };
            return Files.move(written, free(folder, stem(name) + extension), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** The files that wait, by name; none while the folder isn't there. */
    List<Path> waiting() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Inbox::isManuscript).sorted().toList();
        }
    }

    void done(Path file, String log) throws IOException {
        store(file, "done", log);
    }

    void refused(Path file, String log) throws IOException {
        store(file, "refused", log);
    }

    private void store(Path file, String drawer, String log) throws IOException {
        Path target = free(Files.createDirectories(folder.resolve(drawer)), name(file));
        Files.writeString(target.resolveSibling(name(target) + ".log"), log);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isManuscript(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return !name.startsWith(".")
                && (name.endsWith(".txt") || Manuscript.isMarkdown(name) || Manuscript.isWebPage(name))
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(
                    stem(name) + '-' + number + name.substring(stem(name).length()));
        }
        return file;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
