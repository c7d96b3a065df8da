package org.rejoinder.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.web.Refusal;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amid talks, hope sprouts on Korean Peninsula | amid-talks-hope-sprouts-on-korean-peninsula",
                "Seoul’s “open-ended” dialogue | seouls-open-ended-dialogue",
                "São Tomé: naïve façades | sao-tome-naive-facades",
                "朝鲜半岛的希望 | 朝鲜半岛的希望",
                "한반도에 희망이 싹트다 | 한반도에-희망이-싹트다",
                "ガラスの天井 | ガラスの天井",
                "الأمل في شبه الجزيرة | الأمل-في-شبه-الجزيرة",
                "हिन्दी में राय | हिन्दी-में-राय",
                "ＦＵＬＬ　ＷＩＤＴＨ | full-width",
            })
    void aTitleBecomesWordsAndHyphens(String title, String slug) {
        assertThat(Slug.of(title).text()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "!!! — ???", "🙂"})
    void aTitleWithoutALetterIsAnOpEd(String title) {
        assertThat(Slug.of(title).text()).isEqualTo("op-ed");
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(Slug.of("harbour ".repeat(30)).text())
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-harbour");
    }

    @Test
    void aLongTitleOfOneWordIsCutBetweenCharacters() {
        String slug = Slug.of("a" + "𠀀".repeat(100)).text();
        assertThat(slug).hasSizeLessThanOrEqualTo(80);
        assertThat(Character.isHighSurrogate(slug.charAt(slug.length() - 1))).isFalse();
    }

    @Test
    void aSlugThatIsTakenGetsTheNextFreeNumber() {
        assertThat(new Slug("bridge").free(Set.of())).isEqualTo(new Slug("bridge"));
        assertThat(new Slug("bridge").free(Set.of("bridge"))).isEqualTo(new Slug("bridge-2"));
        assertThat(new Slug("bridge").free(Set.of("bridge", "bridge-2", "bridge-4")))
                .isEqualTo(new Slug("bridge-3"));
    }

    @Test
    void noArticleTakesAnAddressOfTheServersOwn() {
        assertThat(new Slug("new").free(Set.of())).isEqualTo(new Slug("new-2"));
        assertThatThrownBy(() -> Slug.chosen("Desk")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-bridge-2", "다리", "Bridge", " bridge "})
    void lettersDigitsAndHyphensMayBeChosen(String wish) {
        assertThat(Slug.chosen(wish).text()).isEqualTo(wish.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "../x", "a b", "-a", "a%2fb", "a?b", "ä.html", "\u202Ea"})
    void anythingElseMayNotBeChosen(String wish) {
        assertThatThrownBy(() -> Slug.chosen(wish))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Refusal.Violation::field)
                                .containsExactly("slug"));
    }

    @Test
    void aSlugOfMoreThan80CharactersMayNotBeChosen() {
        assertThat(Slug.chosen("a".repeat(80)).text()).hasSize(80);
        assertThatThrownBy(() -> Slug.chosen("a".repeat(81))).isInstanceOf(Refusal.class);
    }
}
