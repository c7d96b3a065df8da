package org.rejoinder.text;

import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The words of a syntax tree, one line per block. Doesn't recurse, so any depth will do. */
final class Words {
    private final StringBuilder words = new StringBuilder();

    private Words() {}

    static String of(Node root) {
        Words words = new Words();
        for (Node node = root; node != null; node = following(node, root)) {
            words.add(node);
        }
        return words.words.toString().strip();
    }

    /** The next node in the order of the text, within the tree below the root. */
    static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node from = node;
        while (from != root && from.getNext() == null) {
            from = from.getParent();
        }
        return from == root ? null : from.getNext();
    }

    private void add(Node node) {
        if (node instanceof Block || node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            startLine();
        }
        words.append(literal(node));
    }

    private void startLine() {
        int length = words.length();
        if (length > 0 && words.charAt(length - 1) != '\n') {
            words.append('\n');
        }
    }

    private static String literal(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        } else if (node instanceof Code code) {
            return code.getLiteral();
        } else if (node instanceof FencedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof IndentedCodeBlock code) {
            return code.getLiteral();
        } else if (node instanceof HtmlInline html) {
            return html.getLiteral();
        } else if (node instanceof HtmlBlock html) {
            return html.getLiteral();
        }
        return "";
    }
}
