package org.rejoinder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Block;
import org.rejoinder.text.TextFormat;

/**
 * A text of which one paragraph was changed.
 *
 * @param blocks the whole text as it will be
 * @param before the paragraphs as they are
 * @param paragraph the one that was changed
 * @param parts how many paragraphs it has become
 */
record Splice(TextFormat format, List<Block> blocks, List<RevisionParagraph> before, UUID paragraph, int parts) {

    Splice {
        blocks = List.copyOf(blocks);
        before = List.copyOf(before);
    }

    /** Whether it isn't plain what becomes of the paragraph and its comments. */
    boolean isWorthALook() {
        return parts != 1;
    }

    /**
     * As a draft of the whole text.
     *
     * @param said what a person said about paragraphs; if nothing, the others stay, and of several parts it is found out
     *     which is which
     */
    Draft draft(
            List<NewRevision.@Nullable Line> said,
            Optional<Integer> base,
            @Nullable String note,
            Optional<UUID> cause) {
        return new Draft(
                format,
                blocks,
                Optional.empty(),
                said.isEmpty() ? selfEvident() : said,
                Optional.empty(),
                base,
                Draft.checked(note),
                cause);
    }

    private List<NewRevision.@Nullable Line> selfEvident() {
        List<NewRevision.@Nullable Line> all = new ArrayList<>();
        int shift = 0;
        for (RevisionParagraph line : before) {
            if (!line.paragraph().equals(paragraph)) {
                all.add(line(line.paragraph(), List.of(line.number() + shift)));
                continue;
            }
            shift = parts - 1;
            if (parts < 2) {
                all.add(line(paragraph, parts == 0 ? List.of() : List.of(line.number())));
            }
        }
        return all;
    }

    private static NewRevision.Line line(UUID from, List<Integer> to) {
        return new NewRevision.Line(new ArrayList<>(List.of(from.toString())), new ArrayList<>(to), null);
    }
}
