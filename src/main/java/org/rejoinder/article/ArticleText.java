package org.rejoinder.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.text.BlockKind;

/**
 * The paragraphs of one revision, ready to be shown. Immutable; {@link Newsstand} keeps it.
 *
 * @param revision the revision's id
 * @param revisionNumber 1 for the text as it was imported, then counting up
 */
public record ArticleText(UUID revision, int revisionNumber, List<Paragraph> paragraphs) {

    /**
     * One paragraph as this revision has it.
     *
     * @param id for life, whatever becomes of the text
     * @param number its place in this revision, from 1
     * @param html safe HTML: one block element
     * @param text the words without marks
     */
    public record Paragraph(UUID id, int number, BlockKind kind, String html, String text) {}

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraph with this id; empty if this revision hasn't got it. */
    public Optional<Paragraph> paragraph(UUID id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }
}
