package org.rejoinder.text;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is an image kept on this server. In Markdown it is {@code ![alternative](image:ID/800x600 "caption")}
 * and nothing else; the size may be missing.
 *
 * @param width in pixels; 0 if unknown
 * @param alternative what stands in for the image where it can't be seen
 * @param caption what stands below it; may be empty
 */
public record Picture(UUID id, int width, int height, String alternative, String caption) {

    private static final Pattern TARGET = Pattern.compile(
            "image:(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/(?<width>\\d{1,5})x(?<height>\\d{1,5}))?");
    private static final Pattern SHOWN = Pattern.compile("(?:src=\"/images/|data-image=\")(?<id>[0-9a-f-]{36})\"");

    /** The picture that a block is; empty if it is something else. */
    public static Optional<Picture> of(Block block) {
        return block.kind() == BlockKind.IMAGE
                ? of(SyntaxTree.of(block.source()).getFirstChild())
                : Optional.empty();
    }

    static Optional<Picture> of(Node block) {
        return block instanceof Paragraph && block.getFirstChild() instanceof Image image && image.getNext() == null
                ? of(image)
                : Optional.empty();
    }

    private static Optional<Picture> of(Image image) {
        Matcher target = TARGET.matcher(image.getDestination());
        return target.matches()
                ? Optional.of(new Picture(
                        UUID.fromString(target.group("id")),
                        number(target.group("width")),
                        number(target.group("height")),
                        Spaces.foldAll(Words.of(image)),
                        Spaces.foldAll(image.getTitle() == null ? "" : image.getTitle())))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** What tells it from other pictures when texts are compared: one word, unlike that of any other. */
    static String identity(UUID id) {
        return "image" + Long.toUnsignedString(id.getLeastSignificantBits(), 36);
    }

    /** What tells the picture in this HTML from others; empty if there is none. */
    public static Optional<String> identityIn(String html) {
        Matcher shown = SHOWN.matcher(html);
        return shown.find() ? Optional.of(identity(UUID.fromString(shown.group("id")))) : Optional.empty();
    }

    /** As it is written in Markdown. */
    public String markdown() {
        String size = width > 0 && height > 0 ? "/" + width + "x" + height : "";
        String title =
                caption.isEmpty() ? "" : " \"" + caption.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "![" + Escapes.markdown(alternative) + "](image:" + id + size + title + ")";
    }

    String words() {
        return caption.isEmpty() ? alternative : alternative + "\n" + caption;
    }

    /** As it stands in a page when the image itself isn't there: its words, and a note about that. Safe HTML. */
    public String htmlWithout(String note) {
        return "<figure class=\"removed\" data-image=\"" + id + "\"><p>" + Escapes.html(alternative) + "</p>"
                + below("<small>" + Escapes.html(note) + "</small>") + "</figure>";
    }

    private String below(String further) {
        String words = Escapes.html(caption) + (caption.isEmpty() || further.isEmpty() ? "" : "<br>") + further;
        return words.isEmpty() ? "" : "<figcaption>" + words + "</figcaption>";
    }

    String html() {
        String size = width > 0 && height > 0 ? " width=\"%d\" height=\"%d\"".formatted(width, height) : "";
        return "<figure><img src=\"/images/" + id + "\" alt=\"" + Escapes.html(alternative) + "\"" + size
                + " loading=\"lazy\">" + below("") + "</figure>";
    }
}
