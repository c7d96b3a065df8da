package org.rejoinder.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEd;
import org.rejoinder.text.OpEds;
import org.rejoinder.text.PlainText;
import org.rejoinder.text.TextFormat;
import org.rejoinder.text.UnreadableOpEdException;
import org.rejoinder.text.WebPageBytes;
import org.rejoinder.web.Refusal;

/** A source as somebody handed it in, at most {@link #MOST_BYTES} long. */
public record Manuscript(String source, TextFormat format) {

    /** How large a source may be, as UTF-8. */
    public static final int MOST_BYTES = 10 << 20;

    private static final int LONGEST_PARAGRAPH = 1_000_000;

    /** @throws Refusal with status 413 if the source is too large */
    public Manuscript {
        if (source.length() > MOST_BYTES || source.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw tooLarge();
        }
    }

    /**
     * What was typed or sent as text.
     *
     * @param format {@code text}, {@code markdown} or {@code html}
     * @throws Refusal with status 400 naming {@code format} or {@code source}, or 413
     */
    static Manuscript typed(@Nullable String source, @Nullable String format) {
        TextFormat known =
                Optional.ofNullable(format).flatMap(TextFormat::named).orElseThrow(Manuscript::unknownFormat);
        if (source == null || source.isBlank()) {
            throw Refusal.invalid("source", "The text of the op-ed is missing.");
        }
        return new Manuscript(source, known);
    }

    /**
     * A file, Markdown or a web page if its name says so.
     *
     * @throws Refusal with status 400 naming {@code source} if it isn't UTF-8 text, or 413
     */
    public static Manuscript file(String name, byte[] bytes) {
        return file(bytes, formatOf(name));
    }

    static Manuscript file(byte[] bytes, TextFormat format) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return decoded(bytes, format)
                .map(source -> new Manuscript(source, format))
                .orElseThrow(() -> Refusal.invalid("source", "This file isn't text in UTF-8."));
    }

    private static Optional<String> decoded(byte[] bytes, TextFormat format) {
        return format == TextFormat.HTML ? WebPageBytes.decode(bytes) : PlainText.decode(bytes);
    }

    private static TextFormat formatOf(String name) {
        if (isWebPage(name)) {
            return TextFormat.HTML;
        }
        return isMarkdown(name) ? TextFormat.MARKDOWN : TextFormat.TEXT;
    }

    /** Whether a file of this name is taken to be a web page. */
    static boolean isWebPage(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /** Whether a file of this name is taken to be Markdown. */
    public static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }

    /**
     * The op-ed that the source holds.
     *
     * @throws Refusal with status 400 naming {@code source} if it can't be read as one
     */
    public OpEd read() {
        try {
            OpEd opEd = OpEds.parse(source, format);
            requireRoom(opEd);
            return opEd;
        } catch (UnreadableOpEdException unreadable) {
            throw Refusal.invalid(
                    unreadable.field(),
                    Optional.ofNullable(unreadable.getMessage()).orElse(""));
        }
    }

    private static void requireRoom(OpEd opEd) {
        requireAtMost(200, "publication", opEd.publication());
        requireAtMost(600, "byline", opEd.byline());
        requireAtMost(2000, "note on the author", opEd.authorNote());
        requireAtMost(320, "e-mail address", opEd.contact());
        requireAtMost(2000, "line on rights", opEd.rights());
        requireAtMost(2000, "line on the source", opEd.sourceLine());
        requireAtMost(2000, "notice", opEd.notice());
        for (Block block : opEd.blocks()) {
            requireAtMost(LONGEST_PARAGRAPH, "longest paragraph", block.source());
        }
    }

    private static void requireAtMost(int length, String name, @Nullable String text) {
        if (text != null && text.length() > length) {
            throw Refusal.invalid("source", "The %s has more than %,d characters.".formatted(Phrases.it(name), length));
        }
    }

    static Refusal unknownFormat() {
        return Refusal.invalid("format", "One of: text, markdown, html.");
    }

    static Refusal tooLarge() {
        return Refusal.tooLarge("An op-ed may have at most " + (MOST_BYTES >> 20) + " MiB.");
    }
}
