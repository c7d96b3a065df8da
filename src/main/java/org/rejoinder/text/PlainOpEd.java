package org.rejoinder.text;

import java.util.List;

/** Reads an op-ed that was saved as plain text, as one copies it from a page. */
final class PlainOpEd {
    private PlainOpEd() {}

    static OpEd read(String clean) {
        Particulars particulars = new Particulars();
        Head head = new Head(Paragraphs.of(clean), particulars);
        List<Block> blocks = body(head.text(), particulars).stream()
                .map(paragraph -> new Block(BlockKind.PROSE, paragraph))
                .toList();
        return particulars.of(head.publication(), head.title(), blocks);
    }

    private static List<String> body(List<String> text, Particulars particulars) {
        int end = Clutter.withoutEnding(text);
        int body = end;
        while (body > 1 && particulars.includeAtEnd(text.get(body - 1))) {
            body--;
        }
        text.subList(body, end).forEach(particulars::add);
        particulars.leaveOut(text.subList(end, text.size()));
        return text.subList(0, body);
    }
}
