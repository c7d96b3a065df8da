package org.rejoinder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.Picture;
import org.rejoinder.text.TextFormat;

/** The text of a revision, to become a draft in which every paragraph stays itself and one image is new. */
record KeptText(Revision revision, List<RevisionParagraph> lines) {

    /** An image as the text shows it; empty if it doesn't. */
    Optional<Picture> shown(UUID image) {
        return lines.stream()
                .flatMap(line -> Picture.of(line.block()).stream())
                .filter(picture -> picture.id().equals(image))
                .findFirst();
    }

    /** With an image behind the paragraph of this number, 0 for the start; only Markdown can hold one. */
    Draft with(Picture picture, int after) {
        List<Block> blocks = new ArrayList<>();
        for (RevisionParagraph line : lines) {
            blocks.add(revision.format() == TextFormat.MARKDOWN ? line.block() : Blocks.asMarkdown(line.block()));
        }
        blocks.add(after, block(picture));
        return draft(blocks, line -> line.number() > after ? line.number() + 1 : line.number(), "An image was added.");
    }

    /** With another image wherever it shows the old one. */
    Draft with(Picture picture, UUID insteadOf) {
        List<Block> blocks = new ArrayList<>();
        for (RevisionParagraph line : lines) {
            blocks.add(shows(line, insteadOf) ? block(picture) : line.block());
        }
        return draft(blocks, RevisionParagraph::number, "An image was replaced.");
    }

    private static boolean shows(RevisionParagraph line, UUID image) {
        return Picture.of(line.block())
                .filter(picture -> picture.id().equals(image))
                .isPresent();
    }

    private static Block block(Picture picture) {
        return new Block(BlockKind.IMAGE, picture.markdown());
    }

    private Draft draft(List<Block> blocks, ToIntFunction<RevisionParagraph> number, String note) {
        List<NewRevision.@Nullable Line> mapping = new ArrayList<>();
        for (RevisionParagraph line : lines) {
            mapping.add(new NewRevision.Line(
                    new ArrayList<>(List.of(line.paragraph().toString())),
                    new ArrayList<>(List.of(number.applyAsInt(line))),
                    null));
        }
        return new Draft(
                TextFormat.MARKDOWN,
                blocks,
                Optional.empty(),
                mapping,
                Optional.empty(),
                Optional.of(revision.number()),
                note,
                Optional.empty());
    }
}
