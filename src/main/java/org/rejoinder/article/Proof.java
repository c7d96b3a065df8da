package org.rejoinder.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.Blocks;
import org.rejoinder.text.OpEd;
import org.rejoinder.text.TextFormat;

/**
 * An op-ed as it will be, for the editor who is about to publish it.
 *
 * @param format as the form sends it
 */
public record Proof(
        OpEd opEd, List<String> paragraphs, List<LeftOut> leftOut, String source, String format, Slug slug) {

    /** A line of the source that isn't in the op-ed unless the editor keeps it. */
    public record LeftOut(int number, String line, boolean kept) {}

    static Proof of(Manuscript manuscript, Set<Integer> kept) {
        OpEd opEd = Restoring.read(manuscript, kept);
        List<String> lines = manuscript.read().leftOut();
        return new Proof(
                opEd,
                opEd.blocks().stream()
                        .map(block -> Blocks.html(block, opEd.format()))
                        .toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(number -> new LeftOut(number, lines.get(number), kept.contains(number)))
                        .toList(),
                manuscript.source(),
                manuscript.format().name().toLowerCase(Locale.ROOT),
                Slug.wishedBy(opEd));
    }

    /** Whether lines can be kept: in Markdown what is left out can't be shown as a paragraph. */
    public boolean mayKeep() {
        return opEd.format() == TextFormat.TEXT;
    }

    /** What the article is called in addresses if the editor names nothing. */
    public String addressHint() {
        return "Letters, digits and hyphens. Left empty: /articles/" + slug.text()
                + ", with a number if that is taken.";
    }

    public String language() {
        return Languages.of(opEd);
    }

    public String direction() {
        return Languages.direction(language());
    }

    /** As {@code March 2018}; null if unknown. */
    public @Nullable String dateInWords() {
        return opEd.date() == null ? null : Written.inWords(opEd.date());
    }
}
