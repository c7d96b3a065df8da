package org.rejoinder.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a source is written. */
public enum TextFormat {
    TEXT,
    MARKDOWN,
    /** A web page. Only sources are written so: an op-ed that was read from one is Markdown. */
    HTML;

    /** The format called {@code "text"}, {@code "markdown"} or {@code "html"}, as the API and the command line write it. */
    public static Optional<TextFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
