package org.rejoinder.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A Markdown text and its parts, each as it was written. */
final class MarkdownSource {
    private final String text;
    private final List<Node> blocks;
    private final List<LinkReferenceDefinition> definitions;

    MarkdownSource(String text) {
        this.text = text;
        Node tree = SyntaxTree.of(text);
        this.blocks = SyntaxTree.children(tree).toList();
        this.definitions = ArticleTree.all(tree, LinkReferenceDefinition.class);
    }

    List<Node> blocks() {
        return blocks;
    }

    /** The source of a block, with the definitions of its links if these stand elsewhere. */
    String of(Node block) {
        String markdown = written(block);
        String lower = markdown.toLowerCase(Locale.ROOT);
        String elsewhere = definitions.stream()
                .filter(definition -> isUsed(definition, lower))
                .map(definition -> "\n" + written(definition))
                .collect(Collectors.joining());
        return elsewhere.isEmpty() ? markdown : markdown + "\n" + elsewhere;
    }

    private static boolean isUsed(LinkReferenceDefinition definition, String lower) {
        String label = "[" + definition.getLabel().toLowerCase(Locale.ROOT) + "]";
        return lower.contains(label) && !lower.contains(label + ":");
    }

    private String written(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = text.lastIndexOf('\n', spans.get(0).getInputIndex() - 1) + 1;
        return text.substring(start, last.getInputIndex() + last.getLength()).stripTrailing();
    }
}
