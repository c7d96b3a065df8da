package org.rejoinder.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rejoinder.text.Block;
import org.rejoinder.text.BlockKind;
import org.rejoinder.text.OpEd;
import org.rejoinder.text.OpEds;
import org.rejoinder.text.TextFormat;
import org.rejoinder.web.Refusal;

/**
 * Puts lines back that were left out of a plain text. Such lines stood before the first paragraph or after the last, and
 * that is where they become paragraphs.
 */
final class Restoring {

    private final Manuscript manuscript;
    private final OpEd opEd;

    private Restoring(Manuscript manuscript, OpEd opEd) {
        this.manuscript = manuscript;
        this.opEd = opEd;
    }

    /**
     * The op-ed of a manuscript with some of the lines that would be left out.
     *
     * @param kept numbers of lines in {@link OpEd#leftOut}, from 0; unknown ones are ignored
     * @throws Refusal with status 400 naming {@code source} if it can't be read, or becomes too long
     */
    static OpEd read(Manuscript manuscript, Set<Integer> kept) {
        OpEd opEd = manuscript.read();
        return kept.isEmpty() || opEd.format() != TextFormat.TEXT ? opEd : new Restoring(manuscript, opEd).with(kept);
    }

    private OpEd with(Set<Integer> kept) {
        List<String> lines = opEd.leftOut();
        List<String> back = IntStream.range(0, lines.size())
                .filter(kept::contains)
                .mapToObj(lines::get)
                .toList();
        List<String> out = IntStream.range(0, lines.size())
                .filter(number -> !kept.contains(number))
                .mapToObj(lines::get)
                .toList();
        if (opEd.blocks().size() + back.size() > OpEds.MAX_PARAGRAPHS) {
            throw Refusal.invalid("source", "With these lines the op-ed has more than 2,000 paragraphs.");
        }
        return changed(around(back), out);
    }

    private List<Block> around(List<String> back) {
        List<Block> blocks = new ArrayList<>(opEd.blocks());
        String folded = folded(manuscript.source());
        int start = folded.indexOf(folded(opEd.blocks().get(0).source()));
        List<Block> above = back.stream()
                .filter(line -> isIn(folded.substring(0, Math.max(0, start)), line))
                .map(Restoring::block)
                .toList();
        Stream<Block> below = back.stream().map(Restoring::block).filter(block -> !above.contains(block));
        blocks.addAll(0, above);
        below.forEach(blocks::add);
        return blocks;
    }

    private static boolean isIn(String folded, String line) {
        return folded.contains(folded(line));
    }

    private static Block block(String line) {
        return new Block(BlockKind.PROSE, line);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", "");
    }

    private OpEd changed(List<Block> blocks, List<String> leftOut) {
        return new OpEd(
                opEd.format(),
                opEd.title(),
                opEd.publication(),
                opEd.byline(),
                opEd.authorNote(),
                opEd.contact(),
                opEd.language(),
                opEd.date(),
                opEd.rights(),
                opEd.sourceLine(),
                opEd.notice(),
                opEd.slug(),
                blocks,
                leftOut);
    }
}
