package org.rejoinder.article;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.text.OpEd;

/** The language of an op-ed: what its source says, or else what its script suggests. */
final class Languages {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "ps", "yi", "dv", "ckb");
    private static final Map<UnicodeScript, String> USUAL = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.CYRILLIC, "ru");

    private Languages() {}

    static String of(OpEd opEd) {
        return Optional.ofNullable(opEd.language())
                .map(Languages::canonical)
                .filter(tag -> !tag.equals("und"))
                .orElseGet(() -> ofScript(opEd.title() + opEd.blocks().get(0).source()));
    }

    /** {@code rtl} or {@code ltr}. */
    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    private static String canonical(String tag) {
        return tag.length() > 35 ? "und" : Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** Kana beats Han, which Japanese uses too; otherwise the most frequent script decides. */
    private static String ofScript(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        if (letters.containsKey(UnicodeScript.HIRAGANA)) {
            return "ja";
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> USUAL.getOrDefault(most.getKey(), "en"))
                .orElse("en");
    }
}
