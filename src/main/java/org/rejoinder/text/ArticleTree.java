package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The syntax tree of an article: without images, and with wrapped lines joined. */
final class ArticleTree {
    private ArticleTree() {}

    static Node of(String markdown) {
        Node tree = SyntaxTree.of(markdown);
        takeImages(tree);
        all(tree, SoftLineBreak.class).forEach(ArticleTree::join);
        return tree;
    }

    /** Takes the images out of a tree and tells them as Markdown. */
    static List<String> takeImages(Node tree) {
        List<Image> images = all(tree, Image.class);
        List<String> taken = images.stream().map(ArticleTree::markdown).toList();
        images.forEach(Node::unlink);
        return taken;
    }

    private static String markdown(Image image) {
        return "![%s](%s)".formatted(Words.of(image), image.getDestination());
    }

    private static void join(SoftLineBreak lineEnd) {
        if (needsSpace(lineEnd.getPrevious(), lineEnd.getNext())) {
            lineEnd.insertBefore(new Text(" "));
        }
        lineEnd.unlink();
    }

    private static boolean needsSpace(Node before, Node after) {
        boolean text = before instanceof Text && after instanceof Text;
        return !text || Joining.needsSpace(Words.of(before), Words.of(after));
    }

    static <T extends Node> List<T> all(Node tree, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node node = tree; node != null; node = Words.following(node, tree)) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
    }
}
