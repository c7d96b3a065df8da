package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that are looked for in texts, also in disguise: in other case, width or accents, with letters that look alike or
 * digits in place of letters, with characters that nobody sees, drawn out, or spelled letter by letter. A word within an
 * innocent longer one is not found unless its entry says so. Immutable; the cost of a search doesn't grow with the list.
 */
public final class WordList {

    private final Map<String, Lexicon> byLanguage = new HashMap<>();

    private WordList() {}

    /** The list of these words; those without any letter or digit are left out. */
    public static WordList of(Collection<ListedWord> words) {
        Map<String, List<ListedWord>> sorted = new HashMap<>();
        for (ListedWord word : words) {
            sorted.computeIfAbsent(word.language(), none -> new ArrayList<>()).add(word);
        }
        WordList list = new WordList();
        sorted.forEach((language, some) -> list.byLanguage.put(language, new Lexicon(some, language)));
        return list;
    }

    /**
     * A listed word that stands in a text; empty if none does.
     *
     * @param language the text's, as {@code en-GB}: words for other languages are not looked for
     */
    public Optional<ListedWord> find(String text, String language) {
        String primary = language.isEmpty() ? "" : language.split("[-_]", 2)[0];
        Optional<ListedWord> found = in(text, "");
        return found.isPresent() || primary.isEmpty() ? found : in(text, primary);
    }

    private Optional<ListedWord> in(String text, String language) {
        return Optional.ofNullable(byLanguage.get(language)).flatMap(lexicon -> lexicon.find(text));
    }
}
