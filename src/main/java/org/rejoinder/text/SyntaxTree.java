package org.rejoinder.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown as a tree that is never deeper than {@link #DEEPEST}, so that what walks it may recurse. Blocks nested deeper
 * are read as text; emphasis and links nested deeper lose their marks and keep their words.
 */
final class SyntaxTree {
    static final List<Extension> EXTENSIONS = List.of(StrikethroughExtension.create(), AutolinkExtension.create());

    private static final int DEEPEST = 50;
    private static final int DEEPEST_BLOCK = 25;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .customInlineContentParserFactory(new LoneLessThan.Factory())
            .postProcessor(SyntaxTree::flattened)
            .extensions(EXTENSIONS)
            .build();

    private SyntaxTree() {}

    static Node of(String markdown) {
        return PARSER.parse(markdown);
    }

    private static Node flattened(Node root) {
        List<Node> level = List.of(root);
        for (int depth = 0; depth < DEEPEST; depth++) {
            level = level.stream().flatMap(SyntaxTree::children).toList();
        }
        level.forEach(SyntaxTree::flatten);
        return root;
    }

    static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private static void flatten(Node node) {
        if (node.getFirstChild() == null) {
            return;
        }
        String words = Words.of(node);
        children(node).toList().forEach(Node::unlink);
        node.appendChild(new Text(words));
    }
}
