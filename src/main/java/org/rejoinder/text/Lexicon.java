package org.rejoinder.text;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of one language, all looked for at once (Aho and Corasick). Immutable. */
final class Lexicon {

    private final AhoCorasickDoubleArrayTrie<List<Sought>> asWritten = new AhoCorasickDoubleArrayTrie<>();
    private final AhoCorasickDoubleArrayTrie<List<Sought>> drawnTogether = new AhoCorasickDoubleArrayTrie<>();
    private final String language;
    private final boolean empty;

    Lexicon(Collection<ListedWord> words, String language) {
        this.language = language;
        TreeMap<String, List<Sought>> written = new TreeMap<>();
        TreeMap<String, List<Sought>> together = new TreeMap<>();
        for (ListedWord word : words) {
            List<Glyph> glyphs = trimmed(Glyphs.of(word.word(), language));
            if (!glyphs.isEmpty()) {
                add(new Sought(word, glyphs), written);
                add(new Sought(word, Spellings.drawnTogether(glyphs)), together);
                if (glyphs.stream().anyMatch(Glyph::isGap)) {
                    add(Sought.spelledApart(word, glyphs), written);
                }
            }
        }
        this.empty = written.isEmpty();
        if (!empty) {
            asWritten.build(written);
            drawnTogether.build(together);
        }
    }

    private static void add(Sought sought, Map<String, List<Sought>> all) {
        all.computeIfAbsent(keys(sought.glyphs()), none -> new ArrayList<>()).add(sought);
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int start = 0;
        int end = glyphs.size();
        while (start < end && glyphs.get(start).isGap()) {
            start++;
        }
        while (end > start && glyphs.get(end - 1).isGap()) {
            end--;
        }
        return List.copyOf(glyphs.subList(start, end));
    }

    Optional<ListedWord> find(String text) {
        if (empty) {
            return Optional.empty();
        }
        List<Glyph> glyphs = Glyphs.of(text, language);
        boolean latin = isMostlyLatin(glyphs);
        return search(asWritten, new Passage(glyphs, Passage.Spelling.AS_WRITTEN, latin))
                .or(() -> drawnOut(glyphs, latin))
                .or(() -> spelledApart(glyphs, latin))
                .or(() -> Spellings.withSignsAsGaps(glyphs).flatMap(gaps -> spelledApart(gaps, latin)));
    }

    private Optional<ListedWord> drawnOut(List<Glyph> glyphs, boolean latin) {
        List<Glyph> together = Spellings.drawnTogether(glyphs);
        return together.size() < glyphs.size()
                ? search(drawnTogether, new Passage(together, Passage.Spelling.DRAWN_OUT, latin))
                : Optional.empty();
    }

    private Optional<ListedWord> spelledApart(List<Glyph> glyphs, boolean latin) {
        return any(Spellings.letterByLetter(glyphs), Passage.Spelling.LETTER_BY_LETTER, latin)
                .or(() -> any(Spellings.withoutSigns(glyphs), Passage.Spelling.WITHOUT_SIGNS, latin));
    }

    private Optional<ListedWord> any(List<List<Glyph>> passages, Passage.Spelling spelling, boolean latin) {
        return passages.stream()
                .map(glyphs ->
                        search(asWritten, new Passage(glyphs, spelling, latin)).or(() -> drawnOut(glyphs, latin)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ListedWord> search(AhoCorasickDoubleArrayTrie<List<Sought>> trie, Passage passage) {
        List<ListedWord> found = new ArrayList<>();
        trie.parseText(keys(passage.glyphs()), (begin, end, candidates) -> {
            candidates.stream()
                    .filter(sought -> sought.standsIn(passage, begin, end))
                    .map(Sought::word)
                    .forEach(found::add);
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private static String keys(List<Glyph> glyphs) {
        StringBuilder keys = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> keys.append(glyph.key()));
        return keys.toString();
    }

    private static boolean isMostlyLatin(List<Glyph> glyphs) {
        int letters = 0;
        int latin = 0;
        for (Glyph glyph : glyphs) {
            letters += glyph.isLetter() ? 1 : 0;
            latin += glyph.isLatin() ? 1 : 0;
        }
        return 2 * latin > letters;
    }
}
