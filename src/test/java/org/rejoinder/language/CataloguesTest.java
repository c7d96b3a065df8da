package org.rejoinder.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the interface says is said in every language, and in step. */
class CataloguesTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\w+}|</?[a-z]+\\d*>");

    /** Names. */
    private static final Set<String> SAME = Set.of("Rejoinder", "Rejoinder<span>¶</span>", "Markdown");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTemplateIsSaid(Language language) {
        assertThat(Sources.templates())
                .hasSizeGreaterThan(900)
                .allSatisfy(english -> assertThat(Catalogue.of(language).message(english))
                        .as(english)
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everySentenceOfTheProgramIsSaid(Language language) {
        assertThat(Sources.program())
                .hasSizeGreaterThan(350)
                .allSatisfy(english -> assertThat(Catalogue.of(language).sentence(english))
                        .as(english)
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyScriptIsSaid(Language language) {
        assertThat(Phrases.ofScripts(language)).containsKeys(Sources.scripts().toArray(String[]::new));
    }

    @Test
    void theLanguagesAreInStep() {
        for (String part : Catalogue.PARTS) {
            assertThat(Catalogue.read(part, Language.KO).keySet())
                    .as(part)
                    .isNotEmpty()
                    .isEqualTo(Catalogue.read(part, Language.ZH).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyHoleIsFilled(Language language) {
        everything(language)
                .forEach((english, said) -> assertThat(holes(said)).as(english).isEqualTo(holes(english)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void nothingIsLeftInEnglish(Language language) {
        UnicodeScript script = language == Language.ZH ? UnicodeScript.HAN : UnicodeScript.HANGUL;
        assertThat(everything(language))
                .allSatisfy((english, said) -> assertThat(SAME.contains(english) || isSaidIn(script, said))
                        .as(english + " → " + said)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void noTranslationBreaksOutOfAnAttribute(Language language) {
        List<String> templates = Sources.templates();
        assertThat(everything(language))
                .allSatisfy((english, said) -> assertThat(said)
                        .matches(words -> !templates.contains(english)
                                || HOLE.matcher(words).replaceAll("").chars().noneMatch(c -> "\"<>".indexOf(c) >= 0)));
    }

    /** What has no letters but in its holes is a matter of order and punctuation. */
    private static boolean isSaidIn(UnicodeScript script, String said) {
        String words = HOLE.matcher(said).replaceAll("");
        return words.codePoints().noneMatch(Character::isLetter)
                || words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static Map<String, String> everything(Language language) {
        return Catalogue.of(language).messages();
    }

    private static Set<String> holes(String text) {
        return new TreeSet<>(
                HOLE.matcher(text).results().map(hole -> hole.group()).toList());
    }
}
