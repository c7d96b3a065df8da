package org.rejoinder.text;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns what stands within a paragraph of a web page into one line of Markdown. Images are left out, and told. */
final class HtmlInline {

    private static final int DEEPEST = 100;
    private static final Map<String, String> MARKS =
            Map.of("em", "*", "i", "*", "cite", "*", "strong", "**", "b", "**");

    private final @Nullable String address;
    private final List<String> leftOut;

    HtmlInline(@Nullable String address, List<String> leftOut) {
        this.address = address;
        this.leftOut = leftOut;
    }

    String of(List<Node> nodes) {
        StringBuilder line = new StringBuilder();
        nodes.forEach(node -> append(line, node, 0));
        return Escapes.asParagraph(Spaces.fold(line.toString().replace('\n', ' ')));
    }

    private void append(StringBuilder line, Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(Escapes.markdown(text.getWholeText()));
        } else if (node instanceof Element element) {
            append(line, element, depth);
        }
    }

    private void append(StringBuilder line, Element element, int depth) {
        String name = element.normalName();
        if (name.equals("br")) {
            line.append(' ');
        } else if (name.equals("img")) {
            leftOut.add(told(element));
        } else if (depth < DEEPEST) {
            StringBuilder within = new StringBuilder();
            element.childNodes().forEach(child -> append(within, child, depth + 1));
            line.append(element.isBlock() ? " " : "").append(marked(element, within.toString()));
        } else {
            line.append(Escapes.markdown(element.text()));
        }
    }

    static String told(Element image) {
        String alternative = Spaces.foldAll(image.attr("alt"));
        return "Image" + (alternative.isEmpty() ? "" : ": " + PlainText.excerpt(alternative, 160));
    }

    /** Marks stand close to the words: space within goes around. */
    private String marked(Element element, String within) {
        String words = Spaces.strip(within);
        if (words.isEmpty()) {
            return within.isEmpty() ? "" : " ";
        }
        String before = Character.isWhitespace(within.charAt(0)) ? " " : "";
        String after = Character.isWhitespace(within.charAt(within.length() - 1)) ? " " : "";
        if (element.nameIs("a")) {
            return before + linked(element.attr("href"), words) + after;
        }
        String mark = MARKS.get(element.normalName());
        boolean plain = mark == null || words.contains("*") || !beginsAndEndsWithLetters(words);
        return before + (plain ? words : mark + words + mark) + after;
    }

    /** Else the marks might not be read as such, depending on what stands beside them. */
    private static boolean beginsAndEndsWithLetters(String words) {
        return Character.isLetterOrDigit(words.codePointAt(0))
                && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    }

    private String linked(String href, String words) {
        return target(href)
                .filter(url -> !words.contains("]("))
                .map(url -> "[" + words + "](<" + url + ">)")
                .orElse(words);
    }

    private Optional<String> target(String href) {
        if (href.isBlank() || href.startsWith("#")) {
            return Optional.empty();
        }
        try {
            String whole = address == null
                    ? href
                    : URI.create(address).resolve(href.strip()).toString();
            return SafeUrl.of(whole).filter(url -> url.chars().noneMatch(c -> c == '<' || c == '>'));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
