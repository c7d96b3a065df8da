package org.rejoinder.text;

import java.util.stream.Collectors;

/** What readers see of one block of an op-ed. */
public final class Blocks {
    private Blocks() {}

    /**
     * Safe HTML of a block, to be put inside an element of the page: {@code <p>}, {@code <h2>}, {@code <blockquote>},
     * {@code <ul>}, {@code <ol>} or {@code <pre>}, and what {@link Markdown#html} allows within. Links lead to http,
     * https or mailto. Images are left out, and HTML in Markdown is shown as text.
     */
    public static String html(Block block, TextFormat format) {
        return format == TextFormat.MARKDOWN
                ? Prose.ARTICLE.html(ArticleTree.of(block.source()))
                : plainHtml(block.kind(), block.source());
    }

    private static String plainHtml(BlockKind kind, String source) {
        String text = escaped(source);
        return switch (kind) {
            case PROSE -> "<p>" + text + "</p>";
            case HEADING -> "<h2>" + text + "</h2>";
            case QUOTE -> "<blockquote><p>" + text + "</p></blockquote>";
            case LIST -> text.lines().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    /** The words of a block without marks: for quotes, search and comparison. Not HTML: escape it. */
    public static String plain(Block block, TextFormat format) {
        return format == TextFormat.MARKDOWN ? Words.of(ArticleTree.of(block.source())) : block.source();
    }
}
