package org.rejoinder.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Op-eds made up for the tests. */
public final class OpEdFiles {

    private OpEdFiles() {}

    /** An op-ed of nine paragraphs as it was copied from a page, with clutter at its end, under a title of its own. */
    public static String harbourBridge(String title) {
        return read("/op-eds/harbour-bridge.txt").replace("Give the harbour its bridge, and the ferry its due", title);
    }

    private static String read(String resource) {
        try (InputStream file = OpEdFiles.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
