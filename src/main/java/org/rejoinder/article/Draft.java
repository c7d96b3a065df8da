package org.rejoinder.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEd;
import org.rejoinder.text.Picture;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.Refusal;

/**
 * A changed text on its way to be a revision.
 *
 * @param opEd what its source says about the op-ed; empty if only the paragraphs change
 * @param mapping what a person said about paragraphs
 * @param restoration what is known about paragraphs because an earlier revision had them
 * @param base the number of the revision that was changed
 * @param cause the comment that caused it
 */
record Draft(
        TextFormat format,
        List<Block> blocks,
        Optional<OpEd> opEd,
        List<NewRevision.@Nullable Line> mapping,
        Optional<Function<ArticleText, Settlement>> restoration,
        Optional<Integer> base,
        @Nullable String note,
        Optional<UUID> cause) {

    private static final int LONGEST_NOTE = 2_000;

    Draft {
        blocks = List.copyOf(blocks);
    }

    /** @throws Refusal with status 400 naming {@code note} or {@code mapping} */
    static Draft of(OpEd opEd, NewRevision sent) {
        return new Draft(
                opEd.format(),
                opEd.blocks(),
                Optional.of(opEd),
                Optional.ofNullable(sent.mapping()).orElse(List.of()),
                Optional.empty(),
                Optional.ofNullable(sent.base()),
                checked(sent.note()),
                Optional.ofNullable(sent.cause()));
    }

    static Draft restoring(TextFormat format, List<Block> blocks, Function<ArticleText, Settlement> restoration) {
        return new Draft(
                format,
                blocks,
                Optional.empty(),
                List.of(),
                Optional.of(restoration),
                Optional.empty(),
                null,
                Optional.empty());
    }

    /** The same with the number of the revision that was before the editor, and a note. */
    Draft from(Optional<Integer> number, @Nullable String why) {
        return new Draft(format, blocks, opEd, mapping, restoration, number, checked(why), cause);
    }

    static @Nullable String checked(@Nullable String note) {
        if (note == null || note.isBlank()) {
            return null;
        }
        if (note.indexOf('\0') >= 0
                || note.codePointCount(0, note.length()) > LONGEST_NOTE
                || note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("note", "A note has at most 2,000 characters.");
        }
        return note.strip();
    }

    /** The images that it shows. */
    Set<UUID> images() {
        return blocks.stream()
                .flatMap(block -> Picture.of(block).stream())
                .map(Picture::id)
                .collect(Collectors.toSet());
    }

    Settlement settlement(ArticleText current, Set<UUID> retired) {
        return restoration
                .map(known -> known.apply(current))
                .orElseGet(() -> Settlement.checked(mapping, current, retired, blocks.size()));
    }

    void applyTo(Article article, UUID revision) {
        opEd.ifPresentOrElse(head -> article.revise(revision, head), () -> article.revise(revision));
    }

    /** What tells it from another request. */
    String fingerprint(String slug) {
        return slug + blocks + mapping + base + note + cause + restoration.isPresent();
    }
}
