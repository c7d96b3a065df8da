package org.rejoinder.text;

import java.util.Arrays;
import java.util.List;

/**
 * Reads op-eds.
 *
 * <p>Plain text: a publication (may be missing), the title, a byline and other particulars (may be missing), then
 * paragraphs between blank lines. Lines that a page puts around a text are left out and listed in {@link OpEd#leftOut};
 * {@code Clutter} states the rule.
 *
 * <p>Markdown: {@code key: value} lines between two lines {@code ---} (may be missing), a first-level heading as title
 * unless a title was given there, then any CommonMark. Thematic breaks and images are left out; HTML is shown as text.
 *
 * <p>HTML: a web page, of which the article's paragraphs, headings, block quotes and lists are taken as Markdown, and what
 * the page says about it. What {@code HtmlClutter} and {@code Clutter} know is left out and listed.
 */
public final class OpEds {
    /** The most blocks that an op-ed may have. */
    public static final int MAX_PARAGRAPHS = 2000;

    private static final int LONGEST_TITLE = 300;
    private static final String NAMED = "---\ntitle: -\nauthor: -\n---\n\n";

    private OpEds() {}

    /**
     * The op-ed of a source, whatever its line ends.
     *
     * @throws UnreadableOpEdException if the source holds U+0000, is empty, has no title or one of more than 300 code
     *     points, or has no paragraph or more than {@link #MAX_PARAGRAPHS}
     */
    public static OpEd parse(String source, TextFormat format) {
        refuseIf(source.indexOf('\0') >= 0, "This isn't a text: it contains the character U+0000.");
        String clean = PlainText.clean(source);
        refuseIf(Spaces.strip(clean).isEmpty(), "The op-ed is empty.");
        return checked(
                switch (format) {
                    case TEXT -> PlainOpEd.read(clean);
                    case MARKDOWN -> MarkdownOpEd.read(clean);
                    case HTML -> HtmlOpEd.read(clean);
                });
    }

    /**
     * The paragraphs of an op-ed of which the title is known, with blank lines between them. Nothing is left out as clutter.
     *
     * @throws UnreadableOpEdException if there are none, or more than {@link #MAX_PARAGRAPHS}, or U+0000
     */
    public static List<Block> paragraphs(String source, TextFormat format) {
        refuseIf(source.indexOf('\0') >= 0, "This isn't a text: it contains the character U+0000.");
        String clean = PlainText.clean(source);
        List<Block> blocks = format == TextFormat.TEXT
                ? plain(clean)
                : MarkdownOpEd.read(NAMED + clean).blocks();
        refuseIf(blocks.isEmpty(), "The op-ed has no paragraphs.");
        refuseIf(
                blocks.size() > MAX_PARAGRAPHS,
                "The op-ed has %,d paragraphs; at most %,d can be read.".formatted(blocks.size(), MAX_PARAGRAPHS));
        return blocks;
    }

    private static List<Block> plain(String clean) {
        return Arrays.stream(clean.split("\\n[^\\S\\n]*\\n", -1))
                .map(Spaces::foldAll)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new Block(BlockKind.PROSE, paragraph))
                .toList();
    }

    private static OpEd checked(OpEd opEd) {
        int title = PlainText.length(opEd.title());
        int paragraphs = opEd.blocks().size();
        refuseIf(title == 0, "The op-ed has no title.");
        refuseIf(
                title > LONGEST_TITLE,
                "The first line should be the title, but has %,d characters; a title has at most %d."
                        .formatted(title, LONGEST_TITLE));
        refuseIf(paragraphs == 0, "The op-ed has a title but no paragraphs.");
        refuseIf(
                paragraphs > MAX_PARAGRAPHS,
                "The op-ed has %,d paragraphs; at most %,d can be read.".formatted(paragraphs, MAX_PARAGRAPHS));
        return opEd;
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new UnreadableOpEdException(message);
        }
    }
}
