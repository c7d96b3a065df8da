package org.rejoinder.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders what differs from CommonMark's own HTML: a heading takes the tags given, an unsafe link loses its address, a
 * link that pretends to lead elsewhere shows its own, an image becomes a link with its description.
 */
final class ProseRenderer implements NodeRenderer {
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.", Pattern.CASE_INSENSITIVE);

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
        return Set.of(Heading.class, Link.class, Image.class, Mention.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link) {
            renderLink(link, link.getDestination());
        } else if (node instanceof Image image) {
            renderLink(image, image.getDestination());
        } else if (node instanceof Mention mention) {
            renderMention(mention);
        } else {
            renderHeading(node);
        }
    }

    private void renderMention(Mention mention) {
        html.tag("a", Map.of("href", mention.href()));
        renderChildren(mention);
        html.tag("/a");
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
        if (isDisguise(Words.of(node), destination)) {
            html.text(destination);
        } else {
            renderChildren(node);
        }
        url.ifPresent(href -> html.tag("/a"));
    }

    /** Link text that is empty, or an address other than where the link leads. */
    private static boolean isDisguise(String words, String destination) {
        boolean address = ADDRESS.matcher(words).lookingAt();
        return words.isEmpty() || (address && !destination.equals(words) && !destination.equals("http://" + words));
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
