package org.rejoinder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.language.Phrases;
import org.rejoinder.text.BlockKind;

/**
 * The paragraphs of one revision, ready to be shown. Immutable; {@link Newsstand} keeps it.
 *
 * @param revision the revision's id
 * @param revisionNumber 1 for the text as it was imported, then counting up
 * @param struck the paragraphs that earlier revisions had and this one hasn't, in the order of the text
 */
public record ArticleText(UUID revision, int revisionNumber, List<Paragraph> paragraphs, List<Struck> struck) {

    /**
     * One paragraph as this revision has it.
     *
     * @param id for life, whatever becomes of the text
     * @param number its place in this revision, from 1; 0 if it was deleted
     * @param html safe HTML: one block element
     * @param text the words without marks
     */
    public record Paragraph(UUID id, int number, BlockKind kind, String html, String text) {

        /** Whether it was deleted. */
        public boolean isStruck() {
            return number == 0;
        }

        /** What tells it from the others of an article in the address of a page: its number, or its id if it was deleted. */
        public String mark() {
            return isStruck() ? id.toString() : String.valueOf(number);
        }

        /** What it is called: "Paragraph 7". */
        public String name() {
            return Phrases.it(isStruck() ? "Deleted paragraph" : "Paragraph " + number);
        }
    }

    /**
     * A deleted paragraph.
     *
     * @param afterNumber the number of the paragraph that it stands behind; 0 for the start
     * @param paragraph as the last revision had it
     */
    public record Struck(int afterNumber, Paragraph paragraph) {}

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
        struck = List.copyOf(struck);
    }

    /** All paragraphs in the order of the text, the deleted ones in their places. */
    public List<Paragraph> withStruck() {
        List<Paragraph> all = new ArrayList<>();
        addStruckAfter(0, all);
        for (Paragraph paragraph : paragraphs) {
            all.add(paragraph);
            addStruckAfter(paragraph.number(), all);
        }
        return all;
    }

    private void addStruckAfter(int number, List<Paragraph> all) {
        struck.stream()
                .filter(one -> one.afterNumber() == number)
                .map(Struck::paragraph)
                .forEach(all::add);
    }

    /** The paragraph with this id; empty if this revision hasn't got it. */
    public Optional<Paragraph> paragraph(UUID id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }

    /** Likewise, or the deleted one with this id. */
    public Optional<Paragraph> paragraphOrStruck(UUID id) {
        return paragraph(id)
                .or(() -> struck.stream()
                        .map(Struck::paragraph)
                        .filter(paragraph -> paragraph.id().equals(id))
                        .findFirst());
    }
}
