package org.rejoinder.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An op-ed as it was read from a source.
 *
 * @param title at most 300 code points, on one line
 * @param authorNote what the source says about the author, without the e-mail address
 * @param contact an e-mail address
 * @param date {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, whatever the source tells
 * @param sourceLine where the text was taken from, as the source says
 * @param notice a line that readers ought to see above the text
 * @param slug the wish of the source, unchecked
 * @param blocks at least one, at most {@link OpEds#MAX_PARAGRAPHS}
 * @param leftOut what the source contains and this op-ed doesn't, in the order of the source
 */
public record OpEd(
        TextFormat format,
        String title,
        @Nullable String publication,
        @Nullable String byline,
        @Nullable String authorNote,
        @Nullable String contact,
        @Nullable String language,
        @Nullable String date,
        @Nullable String rights,
        @Nullable String sourceLine,
        @Nullable String notice,
        @Nullable String slug,
        List<Block> blocks,
        List<String> leftOut) {
    public OpEd {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
    }
}
