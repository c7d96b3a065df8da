package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads an op-ed that was saved as a web page, or copied from one. It becomes Markdown, one block a paragraph. */
final class HtmlOpEd {

    private final HtmlHead head;
    private final List<HtmlBlocks.Piece> pieces;
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable Byline byline;
    private @Nullable String date;

    private HtmlOpEd(Document page) {
        this.head = new HtmlHead(page);
        HtmlClutter clutter = HtmlClutter.takenFrom(page.clone());
        HtmlBlocks blocks = HtmlBlocks.of(clutter.body(), head.address());
        this.pieces = new ArrayList<>(blocks.pieces());
        this.byline = head.author().map(Byline::given).orElse(null);
        this.date = head.date();
        takeHead();
        takeLinks();
        takeEnding();
        leftOut.addAll(clutter.leftOut());
        leftOut.addAll(blocks.leftOut());
    }

    static OpEd read(String clean) {
        return new HtmlOpEd(Jsoup.parse(clean)).opEd();
    }

    /** What stands above the text: the title again, the byline, the date, captions. */
    private void takeHead() {
        while (pieces.size() > 1 && isHead(pieces.get(0).words())) {
            pieces.remove(0);
        }
    }

    private boolean isHead(String line) {
        return line.equals(head.title()) || isByline(line) || isDate(line) || isCaption(line);
    }

    private boolean isByline(String line) {
        Optional<Byline> read = Byline.read(line);
        boolean again = byline != null && line.equals(byline.name());
        if (read.isPresent()
                && (byline == null || byline.name().equals(read.get().name()))) {
            byline = read.get();
        }
        return again || read.isPresent();
    }

    private boolean isDate(String line) {
        Optional<String> day = DateLine.read(line).map(Object::toString);
        if (date == null) {
            date = day.orElse(null);
        }
        return day.isPresent();
    }

    private boolean isCaption(String line) {
        return Clutter.opens(line) && leftOut.add(line);
    }

    /** Between paragraphs, what is nothing but a link to something else to read. */
    private void takeLinks() {
        pieces.removeIf(piece -> piece.isLink() && Clutter.closes(piece.words()) && leftOut.add(piece.words()));
    }

    private void takeEnding() {
        int kept = Clutter.withoutEnding(
                pieces.stream().map(HtmlBlocks.Piece::words).toList());
        List<HtmlBlocks.Piece> ending = pieces.subList(Math.min(kept, pieces.size()), pieces.size());
        ending.forEach(piece -> leftOut.add(piece.words()));
        ending.clear();
    }

    private OpEd opEd() {
        return new OpEd(
                TextFormat.MARKDOWN,
                head.title(),
                head.publication(),
                byline == null ? null : byline.name(),
                byline == null ? null : byline.note(),
                byline == null ? null : byline.contact(),
                head.language(),
                date,
                head.rights(),
                head.address(),
                null,
                null,
                pieces.stream().map(HtmlBlocks.Piece::block).toList(),
                leftOut);
    }
}
