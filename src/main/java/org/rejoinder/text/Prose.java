package org.rejoinder.text;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** A way to write a syntax tree as HTML, checked by an allow-list of elements and attributes at the end. */
final class Prose {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Of readers: no headings among the talk, each line end counts, and search engines are told to pass by links. */
    static final Prose COMMENT = new Prose(
            "<p><strong>",
            "</strong></p>",
            "<br>\n",
            elements().requireRelsOnLinks("nofollow", "ugc", "noopener", "noreferrer"));

    /** Of editors: the page has the title, so that all headings are of the second level. */
    static final Prose ARTICLE = new Prose(
            "<h2>", "</h2>", "\n", elements().allowElements("h2").requireRelsOnLinks("noopener", "noreferrer"));

    private final HtmlRenderer renderer;
    private final PolicyFactory policy;

    private Prose(String headingStart, String headingEnd, String lineEnd, HtmlPolicyBuilder policy) {
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .softbreak(lineEnd)
                .nodeRendererFactory(context -> new ProseRenderer(context, headingStart, headingEnd))
                .extensions(SyntaxTree.EXTENSIONS)
                .build();
        this.policy = policy.toFactory();
    }

    private static HtmlPolicyBuilder elements() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching(href -> SafeUrl.isSafe(href) || Mention.isAddress(href))
                .onElements("a");
    }

    /** Safe HTML, thread-safe. The sanitizer parts double braces by an empty comment, which is undone. */
    String html(Node tree) {
        return policy.sanitize(renderer.render(tree)).replace("{<!-- -->", "{").strip();
    }
}
