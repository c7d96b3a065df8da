package org.rejoinder.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads an op-ed that was written in Markdown. */
final class MarkdownOpEd {
    private final FrontMatter matter;
    private final MarkdownSource source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> leftOut;
    private @Nullable String title;
    private @Nullable Byline byline;

    private MarkdownOpEd(FrontMatter matter) {
        this.matter = matter;
        this.source = new MarkdownSource(matter.text());
        this.leftOut = new ArrayList<>(matter.unknown());
        this.title = matter.value("title");
        this.byline = Optional.ofNullable(matter.value("author", "byline"))
                .map(Byline::given)
                .orElse(null);
    }

    static OpEd read(String clean) {
        MarkdownOpEd reader = new MarkdownOpEd(FrontMatter.of(clean));
        reader.source.blocks().forEach(reader::add);
        return reader.opEd();
    }

    private void add(Node node) {
        if (node instanceof ThematicBreak
                || node instanceof LinkReferenceDefinition
                || isTitle(node)
                || isByline(node)) {
            return;
        }
        String markdown = source.of(node);
        if (Picture.of(node).isPresent()) {
            blocks.add(new Block(BlockKind.IMAGE, markdown));
            return;
        }
        List<String> images = ArticleTree.takeImages(node);
        if (isRemark(node) || Words.of(node).isBlank()) {
            leftOut.add(markdown);
        } else {
            leftOut.addAll(images);
            blocks.add(new Block(kind(node), markdown));
        }
    }

    private boolean isTitle(Node node) {
        if (!(node instanceof Heading heading) || heading.getLevel() != 1) {
            return false;
        }
        String words = Spaces.fold(Words.of(node));
        if (title == null && !words.isEmpty()) {
            title = words;
            return true;
        }
        return words.equals(title) && blocks.isEmpty();
    }

    private boolean isByline(Node node) {
        if (byline != null || title == null || !blocks.isEmpty() || !(node instanceof Paragraph)) {
            return false;
        }
        byline = Byline.read(Spaces.fold(Words.of(node))).orElse(null);
        return byline != null;
    }

    /** An HTML comment is for other editors. */
    private static boolean isRemark(Node node) {
        String html = node instanceof HtmlBlock block ? block.getLiteral().strip() : "";
        return html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
    }

    private static BlockKind kind(Node node) {
        if (node instanceof Heading) {
            return BlockKind.HEADING;
        } else if (node instanceof BlockQuote) {
            return BlockKind.QUOTE;
        }
        return node instanceof ListBlock ? BlockKind.LIST : BlockKind.PROSE;
    }

    private OpEd opEd() {
        return new OpEd(
                TextFormat.MARKDOWN,
                title == null ? "" : title,
                matter.value("publication"),
                byline == null ? null : byline.name(),
                given("note", byline == null ? null : byline.note()),
                given("contact", byline == null ? null : byline.contact()),
                matter.value("language"),
                date(),
                matter.value("rights"),
                matter.value("source"),
                matter.value("notice"),
                matter.value("slug"),
                blocks,
                leftOut);
    }

    private @Nullable String given(String key, @Nullable String otherwise) {
        String value = matter.value(key);
        return value == null ? otherwise : value;
    }

    private @Nullable String date() {
        String date = matter.value("date");
        if (date == null || date.matches("\\d{4}(-(0[1-9]|1[0-2]))?")) {
            return date;
        }
        return DateLine.read(date)
                .map(LocalDate::toString)
                .orElseThrow(() -> new UnreadableOpEdException(
                        "The date \"%s\" can't be read; write it as 2018-03-07 or 2018-03.".formatted(date)));
    }
}
