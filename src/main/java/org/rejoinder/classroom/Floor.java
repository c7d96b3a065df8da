package org.rejoinder.classroom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.text.Markdown;

/**
 * What somebody's first words on a paragraph have to be before they see those of others: long enough, words, and their own.
 * Letters are counted, not signs, digits, addresses or quoted lines; a Chinese, Japanese or Korean character counts as
 * three. Two texts are nearly the same if most runs of five letters of the new one stand in the old one, whatever the case,
 * the accents of width and letters that only look alike. It knows no dictionary: nonsense in varied letters passes.
 *
 * @param letters how many there are at least
 */
record Floor(int letters) {

    static final int USUAL = 40;
    static final int MOST = 2_000;

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s{0,3}>.*$");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://\\S+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int RUN = 5;
    private static final int DENSE_RUN = 3;
    private static final double NEARLY = 0.6;
    private static final int FEWEST_DIFFERENT = 6;

    /**
     * What stands around the words: what they may not repeat.
     *
     * @param paragraph the text that they answer
     * @param others what others said there
     * @param own what their author said elsewhere
     */
    record Surroundings(String paragraph, Collection<String> others, Collection<String> own) {}

    /** Why these words don't pass, in a sentence for their author; empty if they do. */
    Optional<String> objection(String body, Surroundings around) {
        String words = ownWords(body);
        int[] written = lettersOf(words);
        if (weight(written) < letters) {
            return Optional.of("Write first, then read on: at least %d letters of your own.".formatted(letters));
        }
        if (isFiller(words, written)) {
            return Optional.of("Say what you think in real words; this only fills the space.");
        }
        int[] looks = lettersOf(LOOKS.getSkeleton(words));
        Set<String> runs = runs(looks);
        if (repeats(runs, List.of(around.paragraph()))) {
            return Optional.of("These are the words of the paragraph itself. Say what you think of them.");
        }
        if (repeats(runs, around.others())) {
            return Optional.of("This is nearly what somebody else has written. Say it in your own words.");
        }
        if (repeats(runs, around.own())) {
            return Optional.of("You have written this before. Say what you think of this paragraph.");
        }
        return Optional.empty();
    }

    private static String ownWords(String body) {
        String plain = Markdown.plain(QUOTED.matcher(body).replaceAll(""));
        return UCharacter.foldCase(NFKC.normalize(ADDRESS.matcher(plain).replaceAll(" ")), true);
    }

    private static int[] lettersOf(String text) {
        return text.codePoints().filter(Character::isLetter).toArray();
    }

    private static int weight(int[] written) {
        int weight = 0;
        for (int letter : written) {
            weight += isDense(letter) ? 3 : 1;
        }
        return weight;
    }

    private static boolean isDense(int letter) {
        int script = UScript.getScript(letter);
        return script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA
                || script == UScript.HANGUL;
    }

    /** One letter again and again, few different ones, the same run or the same words over and over, no word at all. */
    private static boolean isFiller(String words, int[] written) {
        int doubled = 0;
        Set<Integer> different = new HashSet<>();
        Set<List<Integer>> threes = new HashSet<>();
        for (int i = 0; i < written.length; i++) {
            different.add(written[i]);
            doubled += i > 0 && written[i] == written[i - 1] ? 1 : 0;
            if (i > 1 && i < 400) {
                threes.add(List.of(written[i - 2], written[i - 1], written[i]));
            }
        }
        int most = Math.min(written.length, 400) - 2;
        return different.size() < FEWEST_DIFFERENT
                || doubled * 3 > written.length
                || threes.size() * 2 < most
                || isWordless(words);
    }

    private static boolean isWordless(String words) {
        List<String> all = NO_LETTERS
                .splitAsStream(words)
                .filter(word -> !word.isEmpty() && !isDense(word.codePointAt(0)))
                .toList();
        int longest = all.stream().mapToInt(String::length).max().orElse(0);
        long different = all.stream().distinct().count();
        return longest > 60 || (all.size() >= 8 && different * 5 < all.size() * 2L);
    }

    private static boolean repeats(Set<String> runs, Collection<String> earlier) {
        return earlier.stream().anyMatch(text -> {
            Set<String> old = runs(lettersOf(LOOKS.getSkeleton(ownWords(text))));
            long shared = runs.stream().filter(old::contains).count();
            return !runs.isEmpty() && shared >= NEARLY * runs.size();
        });
    }

    /** Every few letters that follow each other; in dense scripts fewer say as much. */
    private static Set<String> runs(int[] written) {
        Set<String> runs = new HashSet<>();
        int length = written.length > 0 && isDense(written[written.length / 2]) ? DENSE_RUN : RUN;
        for (int i = 0; i + length <= written.length; i++) {
            runs.add(new String(written, i, length));
        }
        return runs;
    }
}
