package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** The ways in which a word can be spelled apart or drawn out, each read as if it weren't. */
final class Spellings {

    private static final int WIDEST_GAP = 3;
    private static final int FEWEST_LETTERS = 3;

    private Spellings() {}

    /** Runs of single letters with gaps between them, {@code i d i o t}, each joined. */
    static List<List<Glyph>> letterByLetter(List<Glyph> text) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        int letters = 0;
        int at = 0;
        while (at < text.size()) {
            int end = endOfWord(text, at);
            boolean single =
                    end > at && text.get(at).source() == text.get(end - 1).source();
            if (single) {
                run.addAll(text.subList(at, end));
                letters++;
            }
            boolean goesOn = single && end < text.size() && text.get(end).run() <= WIDEST_GAP;
            if (!goesOn) {
                keep(run, letters, runs);
                run = new ArrayList<>();
                letters = 0;
            }
            at = end + 1;
        }
        return runs;
    }

    private static void keep(List<Glyph> run, int letters, List<List<Glyph>> runs) {
        boolean enough = letters >= FEWEST_LETTERS
                || (letters == 2 && (run.get(0).isUnspaced() || run.get(0).isHangul()));
        if (enough) {
            runs.add(run);
        }
    }

    /** Words with signs inside, {@code id-iot}, each without them. */
    static List<List<Glyph>> withoutSigns(List<Glyph> text) {
        List<List<Glyph>> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || text.get(i).kind() == Glyph.Kind.SPACE) {
                List<Glyph> chunk = text.subList(start, i);
                if (isJoined(chunk)) {
                    words.add(chunk.stream().filter(glyph -> !glyph.isGap()).toList());
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isJoined(List<Glyph> chunk) {
        boolean joint = false;
        for (int i = 1; i < chunk.size() - 1; i++) {
            if (chunk.get(i).kind() == Glyph.Kind.QUOTE) {
                return false;
            }
            joint |= chunk.get(i).kind() == Glyph.Kind.JOINT;
        }
        return joint;
    }

    /** The text with every repeated letter once, which knows how often it stood there. */
    static List<Glyph> drawnTogether(List<Glyph> text) {
        List<Glyph> together = new ArrayList<>(text.size());
        for (Glyph glyph : text) {
            int last = together.size() - 1;
            if (last >= 0 && !glyph.isGap() && together.get(last).plain() == glyph.plain()) {
                together.set(
                        last, together.get(last).repeated(together.get(last).run() + 1));
            } else {
                together.add(glyph);
            }
        }
        return together;
    }

    private static int endOfWord(List<Glyph> text, int from) {
        int end = from;
        while (end < text.size() && !text.get(end).isGap()) {
            end++;
        }
        return end;
    }
}
