package org.rejoinder.article;

import java.util.UUID;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.PlainText;
import org.rejoinder.text.TextFormat;

/** One of the first paragraphs of a revision, as read for a list. */
record Beginning(UUID revision, BlockKind kind, String source, TextFormat format) {

    private static final int LONGEST = 240;

    boolean isProse() {
        return kind == BlockKind.PROSE;
    }

    String excerpt() {
        return PlainText.excerpt(Blocks.plain(new Block(kind, source), format), LONGEST);
    }
}
