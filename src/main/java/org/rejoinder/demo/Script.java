package org.rejoinder.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * What the cast says about the op-ed that came with the program, in the order of speaking.
 *
 * @param lines a line stands behind the one that it answers
 */
record Script(List<Line> lines) {

    private static final String FILE = "demo/discussion.json";

    static Script read(ObjectMapper json) {
        return read(json, FILE, Script.class);
    }

    /** What stands in a file of the program. */
    static <T> T read(ObjectMapper json, String name, Class<T> type) {
        ClassLoader program = Thread.currentThread().getContextClassLoader();
        try (InputStream file = Objects.requireNonNull(program.getResourceAsStream(name), name)) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
