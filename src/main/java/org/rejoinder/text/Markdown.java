package org.rejoinder.text;

import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;

/**
 * The Markdown of comments: CommonMark with bare links and strikethrough, where a line end stays a line end, without
 * HTML, images and headings. Ten thousand characters take a fraction of a second, whatever they are.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * HTML that is safe in any page, made of {@code p br em strong del code pre blockquote ul ol li a} alone. HTML in the
     * source is shown as text, a heading is a bold paragraph, an image a link. Links lead to http, https or mailto.
     */
    public static String html(String source) {
        return Prose.COMMENT.html(SyntaxTree.of(source));
    }

    /**
     * Likewise, where mentions lead to the pages of people.
     *
     * @param handles gives the handle of whom a name belongs to, as {@link Mentions#in} found it; empty if nobody has it
     */
    public static String html(String source, Function<String, Optional<String>> handles) {
        Node tree = SyntaxTree.of(source);
        Mentions.link(tree, handles);
        return Prose.COMMENT.html(tree);
    }

    /** The words without marks, a line for each line: for excerpts, search and mail. Not HTML: escape it. */
    public static String plain(String source) {
        return Words.of(SyntaxTree.of(source));
    }
}
