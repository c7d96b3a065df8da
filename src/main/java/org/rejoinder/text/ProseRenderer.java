package org.rejoinder.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders what differs from CommonMark's own HTML: a heading takes the tags given, an unsafe link loses its address, an
 * image becomes a link with its description.
 */
final class ProseRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final String headingStart;
    private final String headingEnd;

    ProseRenderer(HtmlNodeRendererContext context, String headingStart, String headingEnd) {
        this.context = context;
        this.html = context.getWriter();
        this.headingStart = headingStart;
        this.headingEnd = headingEnd;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            renderLink(link, link.getDestination());
        } else if (node instanceof Image image) {
            renderLink(image, image.getDestination());
        } else {
            renderHeading(node);
        }
    }

    private void renderHeading(Node heading) {
        html.line();
        html.raw(headingStart);
        renderChildren(heading);
        html.raw(headingEnd);
        html.line();
    }

    private void renderLink(Node node, String destination) {
        Optional<String> url = isInLink(node) ? Optional.empty() : SafeUrl.of(destination);
        url.ifPresent(href -> html.tag("a", Map.of("href", href)));
        renderChildren(node);
        if (node.getFirstChild() == null) {
            html.text(destination);
        }
        url.ifPresent(href -> html.tag("/a"));
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link || above instanceof Image) {
                return true;
            }
        }
        return false;
    }

    private void renderChildren(Node node) {
        SyntaxTree.children(node).forEach(context::render);
    }
}
