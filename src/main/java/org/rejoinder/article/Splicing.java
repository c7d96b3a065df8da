package org.rejoinder.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rejoinder.text.Block;
import org.rejoinder.text.OpEds;
import org.rejoinder.text.TextFormat;
import org.rejoinder.text.UnreadableOpEdException;
import org.rejoinder.web.Refusal;

/** Puts a changed paragraph in its place in the current text, which else stays as it is. */
@Singleton
class Splicing {

    private final Revisions revisions;
    private final RevisionParagraphs lines;
    private final Paragraphs paragraphs;

    @Inject
    Splicing(Revisions revisions, RevisionParagraphs lines, Paragraphs paragraphs) {
        this.revisions = revisions;
        this.lines = lines;
        this.paragraphs = paragraphs;
    }

    /**
     * The paragraph as it is written now.
     *
     * @throws Refusal with status 404 if it isn't the article's, 409 if the current text hasn't got it any more
     */
    String source(Article article, UUID paragraph) {
        return place(article, paragraph).line().block().source();
    }

    /**
     * The current text with other words in place of one paragraph: none to delete it, several paragraphs to split it.
     *
     * @throws Refusal likewise, or with status 400 naming {@code text}
     */
    Splice splice(Article article, UUID paragraph, String text) {
        Place place = place(article, paragraph);
        TextFormat format = revisions.findById(article.currentRevision()).format();
        List<Block> fresh = fresh(text, format);
        List<Block> blocks = new ArrayList<>(
                place.all().stream().map(RevisionParagraph::block).toList());
        blocks.subList(place.line().number() - 1, place.line().number()).clear();
        blocks.addAll(place.line().number() - 1, fresh);
        requireSize(blocks.size());
        return new Splice(format, blocks, place.all(), paragraph, fresh.size());
    }

    private record Place(List<RevisionParagraph> all, RevisionParagraph line) {}

    private Place place(Article article, UUID paragraph) {
        List<RevisionParagraph> all = lines.of(article.currentRevision());
        return all.stream()
                .filter(line -> line.paragraph().equals(paragraph))
                .findFirst()
                .map(line -> new Place(all, line))
                .orElseThrow(() -> missing(article, paragraph));
    }

    private Refusal missing(Article article, UUID paragraph) {
        return paragraphs
                .findByIdOptional(paragraph)
                .filter(known -> known.articleId().equals(article.id()))
                .map(known -> Refusal.conflict("paragraph", "The current text hasn't got this paragraph any more."))
                .orElseGet(Refusal::notFound);
    }

    private static List<Block> fresh(String text, TextFormat format) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return OpEds.paragraphs(text, format);
        } catch (UnreadableOpEdException unreadable) {
            throw Refusal.invalid("text", String.valueOf(unreadable.getMessage()));
        }
    }

    private static void requireSize(int paragraphs) {
        if (paragraphs == 0) {
            throw Refusal.invalid("text", "The op-ed would have no paragraphs.");
        }
        if (paragraphs > OpEds.MAX_PARAGRAPHS) {
            throw Refusal.invalid("text", "The op-ed would have more than 2,000 paragraphs.");
        }
    }
}
