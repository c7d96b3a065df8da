package org.rejoinder.text;

import java.util.stream.Collectors;

/** What readers see of one block of an op-ed. */
public final class Blocks {
    private Blocks() {}

    /**
     * Safe HTML of a block, to be put inside an element of the page: {@code <p>}, {@code <h2>}, {@code <blockquote>},
     * {@code <ul>}, {@code <ol>}, {@code <pre>} or {@code <figure>}, and what {@link Markdown#html} allows within. Links lead to http,
     * https or mailto. Images from elsewhere are left out, and HTML in Markdown is shown as text.
     */
    public static String html(Block block, TextFormat format) {
        return Picture.of(block).map(Picture::html).orElseGet(() -> wordsHtml(block, format));
    }

    private static String wordsHtml(Block block, TextFormat format) {
        return format == TextFormat.MARKDOWN
                ? Prose.ARTICLE.html(ArticleTree.of(block.source()))
                : plainHtml(block.kind(), block.source());
    }

    private static String plainHtml(BlockKind kind, String source) {
        String text = escaped(source);
        return switch (kind) {
            case PROSE, IMAGE -> "<p>" + text + "</p>";
            case HEADING -> "<h2>" + text + "</h2>";
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case LIST -> text.lines().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
        };
    }

    private static String escaped(String text) {
        return Escapes.html(text);
    }

    /** The words of a block without marks: for quotes, search and comparison. Not HTML: escape it. */
    public static String plain(Block block, TextFormat format) {
        return Picture.of(block)
                .map(Picture::words)
                .orElseGet(() ->
                        format == TextFormat.MARKDOWN ? Words.of(ArticleTree.of(block.source())) : block.source());
    }

    /** What tells a block from others when texts are compared: its words, or which image it is. */
    public static String identity(Block block, TextFormat format) {
        return Picture.of(block).map(picture -> Picture.identity(picture.id())).orElseGet(() -> {
            String plain = plain(block, format);
            return plain.isBlank() ? block.source() : plain;
        });
    }

    /** The same block of a plain text in Markdown. */
    public static Block asMarkdown(Block plain) {
        return new Block(plain.kind(), Escapes.asParagraph(Escapes.markdown(plain.source())));
    }
}
