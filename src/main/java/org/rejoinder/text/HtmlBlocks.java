package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Turns the elements of an article into blocks of Markdown: paragraphs, headings, block quotes and lists. */
final class HtmlBlocks {

    private static final int DEEPEST = 100;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "font", "i", "img", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "var",
            "wbr");

    /**
     * One block.
     *
     * @param words without marks
     * @param isLink whether it is nothing but a link
     */
    record Piece(Block block, String words, boolean isLink) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final HtmlInline inline;
    private final List<Node> open = new ArrayList<>();
    private boolean afterList;

    private HtmlBlocks(@Nullable String address) {
        this.inline = new HtmlInline(address, leftOut);
    }

    /** @param address where the page was, for links that are given in part */
    static HtmlBlocks of(Element body, @Nullable String address) {
        HtmlBlocks blocks = new HtmlBlocks(address);
        blocks.addAll(body.childNodes(), 0);
        blocks.close();
        return blocks;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Images, told in words. */
    List<String> leftOut() {
        return leftOut;
    }

    private void addAll(List<Node> nodes, int depth) {
        for (Node node : nodes) {
            if (node instanceof TextNode || (node instanceof Element element && isInline(element))) {
                open.add(node);
            } else if (node instanceof Element element) {
                close();
                add(element, depth);
                close();
            }
        }
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName())
                && element.getAllElements().stream().allMatch(within -> INLINE.contains(within.normalName()));
    }

    private void add(Element element, int depth) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            add(BlockKind.HEADING, "## " + inline.of(element.childNodes()), element);
        } else if (name.equals("blockquote")) {
            addQuote(element);
        } else if (name.equals("ul") || name.equals("ol")) {
            addList(element);
        } else if (name.equals("tr")) {
            add(BlockKind.PROSE, row(element), element);
        } else if (!name.equals("hr") && depth < DEEPEST) {
            addAll(element.childNodes(), depth + 1);
        } else if (depth >= DEEPEST) {
            add(BlockKind.PROSE, inline.of(element.childNodes()), element);
        }
    }

    private void addQuote(Element quote) {
        HtmlBlocks within = new HtmlBlocks(null);
        within.addAll(quote.childNodes(), 1);
        within.close();
        leftOut.addAll(within.leftOut);
        String source = within.pieces.stream()
                .map(piece -> piece.block().source())
                .map(lines -> lines.lines().map(line -> "> " + line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n>\n"));
        add(BlockKind.QUOTE, source, quote);
    }

    /** Two lists that follow each other have different marks: else they would be one. */
    private void addList(Element list) {
        boolean second = afterList;
        boolean numbered = list.nameIs("ol");
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String words = inline.of(List.of(item));
            if (!words.isBlank()) {
                String mark = numbered ? (items.size() + 1) + (second ? ")" : ".") : second ? "*" : "-";
                items.add(mark + " " + words);
            }
        }
        add(BlockKind.LIST, String.join("\n", items), list);
        afterList = !items.isEmpty() && !second;
    }

    private String row(Element row) {
        return row.children().stream()
                .map(cell -> inline.of(cell.childNodes()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Ends the paragraph that is open; two line breaks within it make two of it. */
    private void close() {
        List<Node> line = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (isBreak(open.get(i)) && isBreak(next(i))) {
                addProse(line);
                line.clear();
            } else {
                line.add(open.get(i));
            }
        }
        addProse(line);
        open.clear();
    }

    private static boolean isBreak(@Nullable Node node) {
        return node instanceof Element element && element.nameIs("br");
    }

    private @Nullable Node next(int i) {
        int next = i + 1;
        while (next < open.size() && open.get(next) instanceof TextNode text && text.isBlank()) {
            next++;
        }
        return next < open.size() ? open.get(next) : null;
    }

    private void addProse(List<Node> line) {
        String source = inline.of(line);
        List<Node> said = line.stream()
                .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                .toList();
        boolean link = said.size() == 1 && said.get(0) instanceof Element element && isLink(element);
        add(new Block(BlockKind.PROSE, source), link);
    }

    private static boolean isLink(Element element) {
        Element link = element.selectFirst("a");
        return link != null && Spaces.foldAll(link.text()).equals(Spaces.foldAll(element.text()));
    }

    private void add(BlockKind kind, String source, Element element) {
        add(new Block(kind, source), isLink(element));
    }

    private void add(Block block, boolean link) {
        String words = Spaces.foldAll(Blocks.plain(block, TextFormat.MARKDOWN));
        if (!words.isEmpty()) {
            pieces.add(new Piece(block, words, link));
            afterList = false;
        }
    }
}
