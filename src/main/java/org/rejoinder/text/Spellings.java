package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways in which a word can be spelled apart or drawn out, each read as if it weren't. */
final class Spellings {

    private static final int WIDEST_GAP = 12;
    private static final int FEWEST_LETTERS = 3;
    private static final Set<String> ENDINGS = Set.of("", "s", "t", "d", "m", "re", "ve", "ll", "n", "em", "all", "er");

    private Spellings() {}

    /** Runs of single letters with gaps between them, {@code i d i o t}, each joined. */
    static List<List<Glyph>> letterByLetter(List<Glyph> text) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        int letters = 0;
        int at = 0;
        while (at < text.size()) {
            int end = endOfWord(text, at);
            List<Glyph> word = withoutMarks(text.subList(at, end));
            boolean single = isOneLetter(word);
            if (single) {
                run.addAll(word);
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
        keep(run, letters, runs);
        return runs;
    }

    /** One character, or one that is repeated. */
    private static boolean isOneLetter(List<Glyph> word) {
        if (word.isEmpty()) {
            return false;
        }
        Glyph first = word.get(0);
        return first.source() == word.get(word.size() - 1).source()
                || word.stream().allMatch(glyph -> glyph.plain() == first.plain());
    }

    /** A word without the signs before and after it, unless it is made of nothing else. */
    private static List<Glyph> withoutMarks(List<Glyph> word) {
        int start = 0;
        int end = word.size();
        while (start < end && word.get(start).isSign()) {
            start++;
        }
        while (end > start && word.get(end - 1).isSign()) {
            end--;
        }
        return start == end ? word : word.subList(start, end);
    }

    /** The text read as if its signs stood for no letters, {@code i!d!i!o!t}; empty if it has none. */
    static Optional<List<Glyph>> withSignsAsGaps(List<Glyph> text) {
        if (text.stream().noneMatch(Glyph::isSign)) {
            return Optional.empty();
        }
        List<Glyph> gaps = new ArrayList<>(text.size());
        text.forEach(glyph -> Glyph.append(glyph.asGap(), gaps));
        return Optional.of(gaps);
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
            if (chunk.get(i).kind() == Glyph.Kind.QUOTE && isContraction(chunk, i)) {
                return false;
            }
            joint |= chunk.get(i).isGap();
        }
        return joint;
    }

    /** An apostrophe as in {@code who're}, {@code d'or} or {@code she'd've}. */
    private static boolean isContraction(List<Glyph> chunk, int apostrophe) {
        String after = letters(chunk.subList(apostrophe + 1, chunk.size()));
        return apostrophe == 1 || ENDINGS.contains(after) || after.indexOf(' ') >= 0;
    }

    private static String letters(List<Glyph> glyphs) {
        StringBuilder letters = new StringBuilder();
        glyphs.forEach(glyph -> letters.appendCodePoint(glyph.plain()));
        return letters.toString().strip();
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
